package com.curbline.engine.lean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Loads all that a process waits for at once instead of execution by execution, and deletes it without looking for jobs that were to
 * deliver it. Given up: messages that are delivered by jobs, which need signals or a call that we do not make.
 */
class SubscriptionsByProcess extends EventSubscriptionManager {

    private final Set<String> loaded = new HashSet<>();

    @Override
    public List<EventSubscriptionEntity> findEventSubscriptionsByExecution(String executionId) {
        var execution = getDbEntityManager().getCachedEntity(ExecutionEntity.class, executionId);
        if (execution == null) {
            return super.findEventSubscriptionsByExecution(executionId);
        }
        if (loaded.add(execution.getProcessInstanceId())) {
            findEventSubscriptionsByProcessInstanceId(execution.getProcessInstanceId());
        }
        return new ArrayList<>(getDbEntityManager().getCachedEntitiesByType(EventSubscriptionEntity.class).stream()
                .filter(subscription -> executionId.equals(subscription.getExecutionId()))
                .filter(subscription -> !getDbEntityManager().isDeleted(subscription)).toList());
    }

    @Override
    public void deleteEventSubscription(EventSubscriptionEntity subscription) {
        getDbEntityManager().delete(subscription);
        createdSignalSubscriptions.remove(subscription);
    }
}
