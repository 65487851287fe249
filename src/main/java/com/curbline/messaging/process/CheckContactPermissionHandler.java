package com.curbline.messaging.process;

import com.curbline.engine.Action;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.application.CheckContactPermission;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Service_CheckContactPermission in customer-contact.bpmn. */
@Action(name = "Check contact permission", writes = {"store", "kind", "consent", "virtualPhone", "hour", "storeOpen", "minutesSinceReply", "texts", "minutesLeft"})
class CheckContactPermissionHandler implements JavaDelegate {

    private final CheckContactPermission check;

    CheckContactPermissionHandler(CheckContactPermission check) {
        this.check = check;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var facts = check.toAsk(new SubstitutionId(execution.getProcessBusinessKey()));
        ContactVariables.STORE.writeTransient(execution, facts.store().value());
        ContactVariables.KIND.writeTransient(execution, facts.kind().name());
        ContactVariables.CONSENT.writeTransient(execution, facts.consent());
        ContactVariables.VIRTUAL_PHONE.writeTransient(execution, facts.virtualPhone());
        ContactVariables.HOUR.writeTransient(execution, facts.hour());
        ContactVariables.STORE_OPEN.writeTransient(execution, facts.storeOpen());
        ContactVariables.MINUTES_SINCE_REPLY.writeTransient(execution, facts.minutesSinceReply());
        ContactVariables.TEXTS.writeTransient(execution, facts.texts());
        ContactVariables.MINUTES_LEFT.writeTransient(execution, facts.minutesLeft());
    }
}
