package com.curbline.messaging.voice;

import com.curbline.kernel.Language;
import com.curbline.messaging.voice.Leg.Role;
import com.curbline.messaging.voice.Step.Connect;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** A person is at the store's phone: now the customer is called. */
@Component
class BridgeTurn implements Turn {

    static final String NAME = "bridge";

    private final Legs legs;
    private final Prompts prompts;
    private final Clock clock;

    BridgeTurn(Legs legs, Prompts prompts, Clock clock) {
        this.legs = legs;
        this.prompts = prompts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Step> take(Call call, Next here, Line line) {
        if (!line.digits().equals(TakenTurn.YES)) {
            return List.of(new Step.HangUp());
        }
        legs.taken(call, line.sid(), Role.STAFF, clock.instant());
        return List.of(prompts.say(Language.ENGLISH, "outgoing.calling"),
                new Connect(call.phone(), call.ourNumber(), null, Next.of(Legs.CUSTOMER_NEWS, call), Next.of(ReachedTurn.NAME, call)));
    }
}
