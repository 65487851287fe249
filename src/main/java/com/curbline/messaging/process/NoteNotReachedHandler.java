package com.curbline.messaging.process;

import com.curbline.engine.Action;
import com.curbline.messaging.application.ContactEnds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Service_NoteNotReached in staff-call.bpmn. */
@Action(name = "Note that the customer was not reached", writes = "contactOutcome")
class NoteNotReachedHandler implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        ContactVariables.CONTACT_OUTCOME.writeTransient(execution, ContactEnds.NOT_REACHED);
    }
}
