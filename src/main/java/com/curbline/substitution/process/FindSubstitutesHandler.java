package com.curbline.substitution.process;

import com.curbline.engine.Action;
import com.curbline.kernel.SubstitutionId;
import com.curbline.substitution.application.FindSubstitutes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Service_FindSubstitutes} in substitution-request.bpmn. */
@Action(name = "Find substitutes", writes = {"substitutionId", "preference", "offers", "minutesToPromise", "mayText", "dearer", "needsCare"})
class FindSubstitutesHandler implements JavaDelegate {

    private final FindSubstitutes findSubstitutes;

    FindSubstitutesHandler(FindSubstitutes findSubstitutes) {
        this.findSubstitutes = findSubstitutes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = execution.getProcessBusinessKey();
        var prospects = findSubstitutes.find(new SubstitutionId(id));
        SubstitutionVariables.SUBSTITUTION_ID.writeTransient(execution, id);
        SubstitutionVariables.PREFERENCE.writeTransient(execution, prospects.preference());
        SubstitutionVariables.OFFERS.writeTransient(execution, (long) prospects.offers());
        SubstitutionVariables.MINUTES_TO_PROMISE.writeTransient(execution, prospects.minutesToPromise());
        SubstitutionVariables.MAY_TEXT.writeTransient(execution, prospects.mayText());
        SubstitutionVariables.DEARER.writeTransient(execution, prospects.dearer());
        SubstitutionVariables.NEEDS_CARE.writeTransient(execution, prospects.needsCare());
    }
}
