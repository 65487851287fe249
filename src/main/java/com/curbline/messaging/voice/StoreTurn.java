package com.curbline.messaging.voice;

import java.util.List;
import org.springframework.stereotype.Component;

/** A caller whom nobody knows chose a store. */
@Component
class StoreTurn implements Turn {

    static final String NAME = "store";
    private static final int MOST_ATTEMPTS = 2;

    private final CallRows calls;
    private final HandOver handOver;
    private final Prompts prompts;

    StoreTurn(CallRows calls, HandOver handOver, Prompts prompts) {
        this.calls = calls;
        this.handOver = handOver;
        this.prompts = prompts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Step> take(Call call, Next here, Line line) {
        var stores = handOver.storesWithPhone();
        int wanted = line.digits().matches("[1-9]") ? Integer.parseInt(line.digits()) : 0;
        if (wanted > 0 && wanted <= stores.size()) {
            var known = call.about(stores.get(wanted - 1).id(), null, null);
            calls.update(known);
            return handOver.toPerson(known, List.of(), "");
        }
        int attempt = here.number("attempt", 1);
        return attempt < MOST_ATTEMPTS ? handOver.chooseStore(call, List.of(prompts.say(call.language(), "unclear")), attempt + 1)
                : List.of(prompts.say(call.language(), "nobody"), new Step.HangUp());
    }
}
