package com.curbline.messaging.voice;

import com.curbline.kernel.Language;
import com.curbline.messaging.voice.Step.Ask;
import com.curbline.messaging.voice.Step.Say;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The store's phone was lifted for a call that staff wanted; the customer's phone does not ring before a person is there. */
@Component
class OutgoingTurn implements Turn {

    static final String NAME = "outgoing";
    private static final Duration TO_PRESS = Duration.ofSeconds(8);

    private final Prompts prompts;

    OutgoingTurn(Prompts prompts) {
        this.prompts = prompts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Step> take(Call call, Next here, Line line) {
        var prompt = Stream.of(Language.ENGLISH, Language.SPANISH)
                .<Say>map(language -> prompts.say(language, NAME, Map.of("order", SpeechWording.spelled(call.orderNumber())))).toList();
        return List.of(new Ask(prompt, Language.ENGLISH, false, List.of(), TO_PRESS, Next.of(BridgeTurn.NAME, call)));
    }
}
