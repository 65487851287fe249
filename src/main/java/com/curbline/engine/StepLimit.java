package com.curbline.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/** Sees every step that a process takes, through the events of the engine's history. */
class StepLimit implements HistoryEventHandler {

    @Override
    public void handleEvent(HistoryEvent event) {
        // the start of a process and of a task call themselves by the same type, but are other things
        if (event instanceof HistoricActivityInstanceEventEntity step && event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
            Context.getCommandContext().getSession(StepCounter.class).step(step.getActivityId());
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }
}
