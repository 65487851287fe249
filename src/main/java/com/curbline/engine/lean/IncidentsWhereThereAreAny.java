package com.curbline.engine.lean;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;

/**
 * Looks for the incident of a job that is done or withdrawn only where its execution, which is loaded already, says that it has incidents.
 * Nothing is given up: the engine notes that on the execution itself.
 */
class IncidentsWhereThereAreAny extends DefaultIncidentHandler {

    IncidentsWhereThereAreAny() {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    @Override
    protected void removeIncident(IncidentContext context, boolean resolved) {
        var id = context.getExecutionId();
        ExecutionEntity execution = id == null ? null : Context.getCommandContext().getExecutionManager().findExecutionById(id);
        if (execution == null || !execution.getIncidents().isEmpty()) {
            super.removeIncident(context, resolved);
        }
    }
}
