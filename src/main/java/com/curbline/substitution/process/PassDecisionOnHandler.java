package com.curbline.substitution.process;

import com.curbline.engine.Action;
import com.curbline.kernel.SubstitutionId;
import com.curbline.substitution.application.PassDecisionOn;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Service_PassDecisionOn} in substitution-request.bpmn. */
@Action(name = "Pass decision to picker")
class PassDecisionOnHandler implements JavaDelegate {

    private final PassDecisionOn passDecisionOn;

    PassDecisionOnHandler(PassDecisionOn passDecisionOn) {
        this.passDecisionOn = passDecisionOn;
    }

    @Override
    public void execute(DelegateExecution execution) {
        passDecisionOn.pass(new SubstitutionId(execution.getProcessBusinessKey()));
    }
}
