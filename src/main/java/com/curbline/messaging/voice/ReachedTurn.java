package com.curbline.messaging.voice;

import com.curbline.kernel.Language;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Calling the customer's phone is over. */
@Component
class ReachedTurn implements Turn {

    static final String NAME = "reached";

    private final Prompts prompts;
    private final CallStory story;

    ReachedTurn(Prompts prompts, CallStory story) {
        this.prompts = prompts;
        this.story = story;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Step> take(Call call, Next here, Line line) {
        if (line.dialled().equals("completed") || line.dialled().equals("answered")) {
            return List.of(new Step.HangUp());
        }
        story.missed(call, "CUSTOMER");
        return Stream.<Step>concat(Stream.of(Language.ENGLISH, Language.SPANISH).map(language -> prompts.say(language, "outgoing.unanswered")),
                Stream.of(new Step.HangUp())).toList();
    }
}
