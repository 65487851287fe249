package com.curbline.engine;

import com.curbline.kernel.StoreId;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
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
    private final TaskService tasks;

    EngineProcesses(EngineSession session, ProcessRoutes routes, VariableRules variables, ProcessEngine engine) {
        this.session = session;
        this.routes = routes;
        this.variables = variables;
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
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
        var waiting = session.look(context -> WaitingMessage.find(context, message, businessKey));
        session.change(context -> {
            waiting.receive(values);
            return null;
        });
    }

    @Override
    public void complete(String taskId) {
        if (!session.look(context -> isOpen(context, taskId))) {
            throw new NobodyIsWaiting(taskId);
        }
        session.change(context -> {
            tasks.complete(taskId);
            return null;
        });
    }

    private static boolean isOpen(CommandContext context, String taskId) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        return task != null && !context.getDbEntityManager().isDeleted(task);
    }
}
