package com.curbline.messaging.voice;

import com.curbline.messaging.voice.Leg.Role;
import java.util.List;

/** How far a call has come, as people say it. */
enum Progress {
    /** The customer deals with the machine, or nobody's phone rings yet. */
    WAITING,
    RINGING, TALKING, ENDED, UNANSWERED, FAILED;

    static Progress of(Call call, List<Leg> legs) {
        return switch (call.state()) {
            case NEW, CALLING, UNCLEAR -> WAITING;
            case FAILED -> FAILED;
            case BY_HAND -> TALKING;
            case LIVE -> live(call, legs);
            case ENDED -> legs.isEmpty() || isConnected(call, legs) ? ENDED : UNANSWERED;
        };
    }

    private static Progress live(Call call, List<Leg> legs) {
        if (isConnected(call, legs)) {
            return TALKING;
        }
        boolean rings = !call.incoming() || legs.stream().anyMatch(leg -> leg.role() == Role.STAFF && !leg.isOver());
        return rings ? RINGING : WAITING;
    }

    /** A person of the store and the customer were both there. */
    private static boolean isConnected(Call call, List<Leg> legs) {
        boolean staff = legs.stream().anyMatch(leg -> leg.role() == Role.STAFF && leg.takenAt() != null);
        boolean customer = call.incoming() || legs.stream().anyMatch(leg -> leg.role() == Role.CUSTOMER && leg.answeredAt() != null
                || leg.role() == Role.CUSTOMER && leg.status() == LegStatus.COMPLETED);
        return staff && customer;
    }
}
