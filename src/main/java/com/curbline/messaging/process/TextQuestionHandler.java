package com.curbline.messaging.process;

import com.curbline.engine.Action;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.application.TextQuestion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Service_TextQuestion in customer-contact.bpmn. */
@Action(name = "Text question to customer", reads = "reason", writes = "answerBy")
class TextQuestionHandler implements JavaDelegate {

    private final TextQuestion text;

    TextQuestionHandler(TextQuestion text) {
        this.text = text;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answerBy = text.ask(new SubstitutionId(execution.getProcessBusinessKey()), ContactVariables.REASON.read(execution));
        ContactVariables.ANSWER_BY.writeTransient(execution, answerBy);
    }
}
