package com.curbline.messaging.voice;

import java.util.List;
import org.springframework.stereotype.Component;

/** Everything was settled; whoever is not content speaks with the store. */
@Component
class FarewellTurn implements Turn {

    static final String NAME = "farewell";

    private final HandOver handOver;
    private final Prompts prompts;

    FarewellTurn(HandOver handOver, Prompts prompts) {
        this.handOver = handOver;
        this.prompts = prompts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Step> take(Call call, Next here, Line line) {
        return line.digits().equals(Listening.PERSON) ? handOver.toPerson(call, List.of(), "")
                : List.of(prompts.say(call.language(), "bye"), new Step.HangUp());
    }
}
