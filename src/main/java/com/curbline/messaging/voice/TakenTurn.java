package com.curbline.messaging.voice;

import com.curbline.messaging.CallDesk;
import com.curbline.messaging.voice.Leg.Role;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever lifted the store's phone pressed a key, or did not, which counts as not answered. */
@Component
class TakenTurn implements Turn {

    static final String NAME = "taken";
    static final String YES = "1";

    private final Legs legs;
    private final CallDesk desk;
    private final Clock clock;

    TakenTurn(Legs legs, CallDesk desk, Clock clock) {
        this.legs = legs;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Nothing more to say connects the two. */
    @Override
    public List<Step> take(Call call, Next here, Line line) {
        if (!line.digits().equals(YES)) {
            return List.of(new Step.HangUp());
        }
        legs.taken(call, line.sid(), Role.STAFF, clock.instant());
        if (call.isAboutOrder()) {
            desk.spokenWith(call.order());
        }
        return List.of();
    }
}
