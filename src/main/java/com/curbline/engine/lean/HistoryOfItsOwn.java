package com.curbline.engine.lean;

import java.util.Date;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.DefaultHistoryRemovalTimeProvider;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Counts the time that a row of the engine's history is kept from the row's own moment; the engine looks up the start of the outermost
 * process in each command. Given up: the rows of one order no longer go in the same instant, the last one goes as much later as it came later.
 */
class HistoryOfItsOwn extends CacheAwareHistoryEventProducer {

    @Override
    protected void provideRemovalTime(HistoryEvent event) {
        var days = daysKept(event.getRootProcessInstanceId());
        if (days != null) {
            event.setRemovalTime(removal(days));
        } else {
            super.provideRemovalTime(event);
        }
    }

    private Integer daysKept(String rootProcess) {
        ExecutionEntity root = rootProcess == null ? null : Context.getCommandContext().getExecutionManager().findExecutionById(rootProcess);
        return root == null ? null : findProcessDefinitionById(root.getProcessDefinitionId()).getHistoryTimeToLive();
    }

    private static Date removal(Integer days) {
        return DefaultHistoryRemovalTimeProvider.determineRemovalTime(ClockUtil.getCurrentTime(), days);
    }

    @Override
    protected ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
        return (ProcessDefinitionEntity) findProcessDefinitionById(id);
    }
}
