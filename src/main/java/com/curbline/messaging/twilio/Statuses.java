package com.curbline.messaging.twilio;

import com.curbline.messaging.outbox.Delivery;
import com.curbline.messaging.outbox.Delivery.Stage;

/** Twilio's words for how far a text came. */
final class Statuses {

    private Statuses() {
    }

    /** A word that is not known yet counts as nothing new. */
    static Delivery delivery(String status, Integer errorCode) {
        var stage = switch (status) {
            case "accepted", "queued", "scheduled" -> Stage.ACCEPTED;
            case "sending" -> Stage.SENDING;
            case "sent" -> Stage.SENT;
            case "delivered", "read", "partially_delivered" -> Stage.DELIVERED;
            case "undelivered", "failed", "canceled" -> Stage.FAILED;
            default -> Stage.UNKNOWN;
        };
        return stage == Stage.FAILED && errorCode != null ? failed(errorCode) : new Delivery(stage);
    }

    private static Delivery failed(int code) {
        var effect = ErrorCodes.effect(code);
        return new Delivery(Stage.FAILED, String.valueOf(code), effect.fact(), effect.remedy(), effect.trouble());
    }
}
