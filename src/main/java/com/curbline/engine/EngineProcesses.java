package com.curbline.engine;

import com.curbline.kernel.StoreId;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Processes on Camunda, started on the version of the store and found by their business keys. */
@Component
class EngineProcesses implements Processes {

    private final EngineSession session;
    private final ProcessRoutes routes;
    private final VariableRules variables;
    private final RuntimeService runtime;

    EngineProcesses(EngineSession session, ProcessRoutes routes, VariableRules variables, ProcessEngine engine) {
        this.session = session;
        this.routes = routes;
        this.variables = variables;
        this.runtime = engine.getRuntimeService();
    }

    @Override
    public ProcessVersion start(String processKey, StoreId store, String businessKey, Map<String, Object> values) {
        var version = routes.resolve(processKey, store);
        var stored = variables.stored(values);
        return session.change(context -> {
            runtime.createProcessInstanceById(version.definitionId()).businessKey(businessKey).setVariables(stored).execute();
            return version;
        });
    }

    @Override
    public void correlate(String message, String businessKey, Map<String, Object> passing) {
        var values = variables.passing(passing);
        session.lookAndChange(context -> {
            var waiting = WaitingMessage.find(context, message, businessKey);
            return session.change(sameContext -> waiting.receive(values));
        });
    }

    @Override
    public void complete(String taskId, Map<String, Object> passing) {
        var values = variables.passing(passing);
        session.lookAndChange(context -> {
            if (!isOpen(context, taskId)) {
                throw new NobodyIsWaiting(taskId);
            }
            return session.change(new CompleteTaskCmd(taskId, values.isEmpty() ? null : values));
        });
    }

    private static boolean isOpen(CommandContext context, String taskId) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        return task != null && !context.getDbEntityManager().isDeleted(task);
    }
}
