package com.curbline.messaging.voice;

import java.time.Duration;
import java.time.Instant;

/** One phone's part in a call; moments are null while they have not come. {@code takenAt} is when a person, not a machine, took it. */
record Leg(String sid, String callId, String parentSid, Role role, LegStatus status, Integer sequence, Instant initiatedAt, Instant ringingAt,
           Instant answeredAt, Instant takenAt, Instant endedAt, Integer durationSeconds) {

    /** Whose phone it is. */
    enum Role {
        CALLER, STAFF, CUSTOMER
    }

    boolean isOver() {
        return endedAt != null;
    }

    /** When somebody lifted the phone; from the length that the provider tells where its news of that was lost. */
    Instant liftedAt() {
        if (answeredAt != null || endedAt == null || durationSeconds == null) {
            return answeredAt == null ? takenAt : answeredAt;
        }
        return endedAt.minusSeconds(durationSeconds);
    }

    /** How long a person of the store was on the line. */
    Duration spoken() {
        return role == Role.STAFF && takenAt != null && endedAt != null && liftedAt() != null && liftedAt().isBefore(endedAt)
                ? Duration.between(liftedAt(), endedAt) : Duration.ZERO;
    }
}
