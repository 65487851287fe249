package com.curbline.engine;

import com.curbline.kernel.StoreId;
import java.util.Map;

/** Starts and moves processes. Every call joins the business command that is running, so it is one transaction with our own rows. */
public interface Processes {

    /** Starts a process on the version that the store is routed to, and tells which that was. */
    ProcessVersion start(String processKey, StoreId store, String businessKey, Map<String, Object> variables);

    /**
     * Hands a message to the one process that waits for it under that business key.
     * {@code passing} is seen by the steps of this command only and is never stored.
     *
     * @throws NobodyIsWaiting when no process waits for it
     */
    void correlate(String message, String businessKey, Map<String, Object> passing);

    /** Completes a user task by the id that {@link UserTaskOpened} told. */
    default void complete(String taskId) {
        complete(taskId, Map.of());
    }

    /** The same; {@code passing} is seen by the steps of this command only and is never stored. */
    void complete(String taskId, Map<String, Object> passing);
}
