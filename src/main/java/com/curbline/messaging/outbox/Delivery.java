package com.curbline.messaging.outbox;

/** What is known about a text on its way to the phone, least first; a higher rank is never overwritten by a lower one. */
public record Delivery(Stage stage, String errorCode, PhoneFact fact, Remedy remedy, Trouble trouble) {

    /** Nothing is known beyond how far it came. */
    public Delivery(Stage stage) {
        this(stage, null, PhoneFact.NONE, Remedy.PERSON, Trouble.NONE);
    }

    /** How far the text came. */
    public enum Stage {
        UNKNOWN, ACCEPTED, SENDING, SENT, FAILED, DELIVERED;

        public boolean isFinal() {
            return this == FAILED || this == DELIVERED;
        }
    }
}
