package com.curbline.engine.lean;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Knows that an execution opens one user task at a time and that a task has no others below it, so that a task which is loaded already is
 * not looked for again. Given up: tasks that are made by hand, with or without a task above them; the engine is told to refuse them.
 */
class OneTaskEach extends TaskManager {

    @Override
    public List<TaskEntity> findTasksByExecutionId(String execution) {
        var loaded = getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task -> execution.equals(task.getExecutionId())).toList();
        return loaded.isEmpty() ? super.findTasksByExecutionId(execution) : new ArrayList<>(loaded);
    }

    @Override
    public List<Task> findTasksByParentTaskId(String parent) {
        return new ArrayList<>();
    }
}
