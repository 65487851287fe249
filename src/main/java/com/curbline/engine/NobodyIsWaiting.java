package com.curbline.engine;

/** A message came for which no process waits, because the moment is past or has not come yet. */
public class NobodyIsWaiting extends RuntimeException {

    public NobodyIsWaiting(String message, String businessKey) {
        super("No process %s waits for %s".formatted(businessKey, message));
    }

    public NobodyIsWaiting(String taskId) {
        super("Task %s is not open: it was completed or taken away".formatted(taskId));
    }
}
