package com.curbline.engine;

/** A process reached work for people. {@code kind} is the element's id without its prefix, such as {@code PickOrder}. */
public record UserTaskOpened(String taskId, String kind, String processKey, String businessKey) {
}
