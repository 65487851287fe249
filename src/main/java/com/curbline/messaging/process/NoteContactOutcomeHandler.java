package com.curbline.messaging.process;

import com.curbline.engine.Action;
import com.curbline.messaging.application.ContactOutcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The steps before the ends of customer-contact.bpmn: whoever called it learns how it went. */
@Action(name = "Note outcome of contact", parameters = "outcome", writes = "contactOutcome")
class NoteContactOutcomeHandler implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = ContactOutcome.of(ContactVariables.OUTCOME.read(execution));
        ContactVariables.CONTACT_OUTCOME.writeTransient(execution, outcome.name());
    }
}
