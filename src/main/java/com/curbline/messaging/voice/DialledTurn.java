package com.curbline.messaging.voice;

import java.util.List;
import org.springframework.stereotype.Component;

/** Calling the store's phone is over: somebody took it and has spoken with the customer, or nobody did. */
@Component
class DialledTurn implements Turn {

    static final String NAME = "dialled";

    private final LegRows legs;
    private final NobodyThere nobody;

    DialledTurn(LegRows legs, NobodyThere nobody) {
        this.legs = legs;
        this.nobody = nobody;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Step> take(Call call, Next here, Line line) {
        boolean spoken = legs.of(call).stream().anyMatch(leg -> leg.role() == Leg.Role.STAFF && leg.takenAt() != null);
        return spoken ? List.of(new Step.HangUp()) : nobody.answers(call);
    }
}
