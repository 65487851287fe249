package com.curbline.substitution.process;

import com.curbline.engine.Action;
import com.curbline.kernel.SubstitutionId;
import com.curbline.substitution.application.ApplyPreference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Service_ApplyPreference} in substitution-request.bpmn. */
@Action(name = "Apply customer's preference")
class ApplyPreferenceHandler implements JavaDelegate {

    private final ApplyPreference applyPreference;

    ApplyPreferenceHandler(ApplyPreference applyPreference) {
        this.applyPreference = applyPreference;
    }

    @Override
    public void execute(DelegateExecution execution) {
        applyPreference.apply(new SubstitutionId(execution.getProcessBusinessKey()));
    }
}
