package com.curbline.messaging.voice;

/** How far a leg has come; what is final stays final. */
public enum LegStatus {
    UNKNOWN, INITIATED, RINGING, ANSWERED, NO_ANSWER, BUSY, FAILED, CANCELED, COMPLETED;

    boolean isFinal() {
        return compareTo(NO_ANSWER) >= 0;
    }
}
