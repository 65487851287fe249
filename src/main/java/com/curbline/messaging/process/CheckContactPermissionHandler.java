package com.curbline.messaging.process;

import com.curbline.engine.Action;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.application.CheckContactPermission;
import com.curbline.messaging.application.ContactEnds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Service_CheckContactPermission in customer-contact.bpmn. */
@Action(name = "Check contact permission", writes = {"mayText", "contactOutcome"})
class CheckContactPermissionHandler implements JavaDelegate {

    private final CheckContactPermission check;

    CheckContactPermissionHandler(CheckContactPermission check) {
        this.check = check;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var substitution = new SubstitutionId(execution.getProcessBusinessKey());
        var mayText = check.mayText(substitution);
        ContactVariables.MAY_TEXT.writeTransient(execution, mayText);
        ContactVariables.CONTACT_OUTCOME.writeTransient(execution, mayText ? null : ContactEnds.NEEDS_PERSON);
    }
}
