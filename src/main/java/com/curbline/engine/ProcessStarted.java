package com.curbline.engine;

/** A process began, by itself or called by another one. */
public record ProcessStarted(ProcessVersion process, String businessKey) {
}
