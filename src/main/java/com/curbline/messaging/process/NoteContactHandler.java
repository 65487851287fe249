package com.curbline.messaging.process;

import com.curbline.engine.Action;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.application.Contact;
import com.curbline.messaging.application.ContactVerdict;
import com.curbline.messaging.application.NoteContact;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Service_NoteContact in customer-contact.bpmn. */
@Action(name = "Note how to contact", reads = {"contact", "reason"}, writes = "contactOutcome")
class NoteContactHandler implements JavaDelegate {

    private final NoteContact note;

    NoteContactHandler(NoteContact note) {
        this.note = note;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var verdict = new ContactVerdict(Contact.valueOf(ContactVariables.CONTACT.read(execution)), ContactVariables.REASON.read(execution));
        ContactVariables.CONTACT_OUTCOME.writeTransient(execution, note.note(new SubstitutionId(execution.getProcessBusinessKey()), verdict));
    }
}
