package com.curbline.messaging.process;

import com.curbline.engine.Action;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.application.CheckContactPermission;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Service_CheckContactPermission in customer-contact.bpmn. */
@Action(name = "Check contact permission", writes = "mayText")
class CheckContactPermissionHandler implements JavaDelegate {

    private final CheckContactPermission check;

    CheckContactPermissionHandler(CheckContactPermission check) {
        this.check = check;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var substitution = new SubstitutionId(execution.getProcessBusinessKey());
        ContactVariables.MAY_TEXT.writeTransient(execution, check.mayText(substitution));
    }
}
