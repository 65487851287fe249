package com.curbline.messaging.voice;

import com.curbline.kernel.Language;
import com.curbline.messaging.voice.Leg.Role;
import com.curbline.messaging.voice.Step.Ask;
import com.curbline.messaging.voice.Step.Say;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Somebody lifted the store's phone, or a machine did: only who presses a key takes the call. */
@Component
class WhisperTurn implements Turn {

    static final String NAME = "whisper";
    private static final Duration TO_PRESS = Duration.ofSeconds(8);

    private final LegRows legs;
    private final Prompts prompts;
    private final Clock clock;

    WhisperTurn(LegRows legs, Prompts prompts, Clock clock) {
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
        legs.meet(line.sid(), call, call.sid(), Role.STAFF, clock.instant());
        var prompt = Stream.of(Language.ENGLISH, Language.SPANISH).flatMap(language -> Stream.of(about(call, language), prompts.say(language, "whisper.press"))).toList();
        return List.of(new Ask(prompt, Language.ENGLISH, false, List.of(), TO_PRESS, Next.of(TakenTurn.NAME, call)));
    }

    private Say about(Call call, Language language) {
        return call.isAboutOrder() ? prompts.say(language, "whisper.order", Map.of("order", SpeechWording.spelled(call.orderNumber()))) : prompts.say(language, "whisper");
    }
}
