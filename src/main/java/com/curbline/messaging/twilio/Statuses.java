package com.curbline.messaging.twilio;

import com.curbline.messaging.outbox.Delivery;
import com.curbline.messaging.outbox.Delivery.Stage;
import com.curbline.messaging.outbox.PhoneFact;

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
        return errorCode == null ? new Delivery(stage, null, PhoneFact.NONE, false)
                : new Delivery(stage, errorCode.toString(), ErrorCodes.fact(errorCode), ErrorCodes.mayPass(errorCode));
    }
}
