package com.curbline.substitution.process;

import com.curbline.engine.Action;
import com.curbline.kernel.SubstitutionId;
import com.curbline.substitution.application.DecideWithoutAnswer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Service_DecideWithoutAnswer} in substitution-request.bpmn. */
@Action(name = "Decide without answer")
class DecideWithoutAnswerHandler implements JavaDelegate {

    private final DecideWithoutAnswer decideWithoutAnswer;

    DecideWithoutAnswerHandler(DecideWithoutAnswer decideWithoutAnswer) {
        this.decideWithoutAnswer = decideWithoutAnswer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decideWithoutAnswer.decide(new SubstitutionId(execution.getProcessBusinessKey()));
    }
}
