package com.curbline.engine;

/** Work for people is over: completed, or taken away because the process moved on without it. */
public record UserTaskClosed(String taskId, boolean completed) {
}
