package com.curbline.engine.lean;

import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Writes the end of a step without looking up its start. Given up: the column DURATION_ of what did not begin in the same command;
 * whoever wants it subtracts the two times, and our own facts have their own.
 */
class HistoryWithoutDurations extends DbHistoryEventHandler {

    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        if (event instanceof HistoricScopeInstanceEvent && event.getId() != null && !isInitialEvent(event)) {
            end(event);
        } else {
            super.insertOrUpdate(event);
        }
    }

    private void end(HistoryEvent event) {
        if (getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) == null) {
            getDbEntityManager().merge(event);
        }
    }
}
