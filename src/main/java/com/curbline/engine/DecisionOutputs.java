package com.curbline.engine;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;

/** Makes the outputs of a decision table variables of the same names, seen by the steps of this command only. */
class DecisionOutputs implements ExecutionListener {

    private static final String RESULT = "decisionResult";

    @Override
    public void notify(DelegateExecution execution) {
        var result = (DmnDecisionResult) execution.getVariable(RESULT);
        if (result == null || result.isEmpty()) {
            throw new IllegalStateException("No rule fits at %s of %s".formatted(execution.getCurrentActivityId(), execution.getProcessDefinitionId()));
        }
        result.getSingleResult().getEntryMap().forEach((name, value) -> execution.setVariable(name, Variables.untypedValue(value, true)));
    }
}
