package com.curbline.messaging.voice;

import com.curbline.messaging.CallDesk;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says honestly that nobody could take the call, and when somebody will call back. */
@Component
class NobodyThere {

    private final CallDesk desk;
    private final SpeechWording words;
    private final Prompts prompts;
    private final CallStory story;

    NobodyThere(CallDesk desk, SpeechWording words, Prompts prompts, CallStory story) {
        this.desk = desk;
        this.words = words;
        this.prompts = prompts;
        this.story = story;
    }

    List<Step> answers(Call call) {
        if (!call.isAboutOrder()) {
            return List.of(prompts.say(call.language(), "nobody"), new Step.HangUp());
        }
        var until = desk.promiseCallBack(call.order());
        story.missed(call, "STORE");
        story.callBackPromised(call, until);
        return List.of(prompts.say(call.language(), "nobody.call-back", Map.of("time", words.time(call.language(), call.store(), until))), new Step.HangUp());
    }
}
