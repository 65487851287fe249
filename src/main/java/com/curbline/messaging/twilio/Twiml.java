package com.curbline.messaging.twilio;

import com.curbline.kernel.Language;
import com.curbline.access.PublicUrl;
import com.curbline.messaging.voice.Next;
import com.curbline.messaging.voice.Step;
import com.curbline.messaging.voice.Step.Ask;
import com.curbline.messaging.voice.Step.Connect;
import com.twilio.http.HttpMethod;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Gather;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Number;
import com.twilio.twiml.voice.Say;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes what happens on the line in Twilio's markup. */
@Component
@TwilioOnly
class Twiml {

    static final String PATH = "/twilio/voice";
    private static final int RINGS = 25;
    private static final int LONGEST_HINTS = 900;

    private final PublicUrl address;

    Twiml(PublicUrl address) {
        this.address = address;
    }

    String of(List<Step> steps) {
        var response = new VoiceResponse.Builder();
        steps.forEach(step -> add(response, step));
        return response.build().toXml();
    }

    private void add(VoiceResponse.Builder response, Step step) {
        if (step instanceof Step.Say say) {
            response.say(say(say));
        } else if (step instanceof Ask ask) {
            response.gather(gather(ask));
        } else if (step instanceof Connect connect) {
            response.dial(dial(connect));
        } else {
            response.hangup(new Hangup.Builder().build());
        }
    }

    private static Say say(Step.Say say) {
        boolean spanish = say.language() == Language.SPANISH;
        return new Say.Builder(say.words()).language(spanish ? Say.Language.ES_US : Say.Language.EN_US)
                .voice(spanish ? Say.Voice.POLLY_LUPE : Say.Voice.POLLY_JOANNA).build();
    }

    /** Silence comes back as well, so that a caller who says nothing is asked again and not hung up on. */
    private Gather gather(Ask ask) {
        var gather = new Gather.Builder().numDigits(1).finishOnKey("").timeout((int) ask.patience().toSeconds()).actionOnEmptyResult(true)
                .action(url(ask.next())).method(HttpMethod.POST);
        if (ask.spoken()) {
            gather.inputs(List.of(Gather.Input.DTMF, Gather.Input.SPEECH)).speechTimeout("auto").hints(hints(ask.hints()))
                    .language(ask.language() == Language.SPANISH ? Gather.Language.ES_US : Gather.Language.EN_US);
        } else {
            gather.inputs(Gather.Input.DTMF);
        }
        ask.prompt().forEach(words -> gather.say(say(words)));
        return gather.build();
    }

    private static String hints(List<String> hints) {
        var all = String.join(",", hints);
        return all.length() <= LONGEST_HINTS ? all : all.substring(0, all.lastIndexOf(',', LONGEST_HINTS));
    }

    private Dial dial(Connect connect) {
        var number = new Number.Builder(connect.phone().e164()).statusCallback(news(connect.news())).statusCallbackMethod(HttpMethod.POST)
                .statusCallbackEvents(List.of(Number.Event.INITIATED, Number.Event.RINGING, Number.Event.ANSWERED, Number.Event.COMPLETED));
        if (connect.whisper() != null) {
            number.url(url(connect.whisper())).method(HttpMethod.POST);
        }
        var dial = new Dial.Builder().answerOnBridge(true).timeout(RINGS).action(url(connect.next())).method(HttpMethod.POST).number(number.build());
        if (connect.shownNumber() != null) {
            dial.callerId(connect.shownNumber());
        }
        return dial.build();
    }

    String url(Next next) {
        return address.to(PATH + "/" + next.turn() + query(next));
    }

    /** Where news of a leg go to: the turn's name says whose it is. */
    private String news(Next next) {
        return address.to(PATH + "/status" + query(next.with("role", next.turn())));
    }

    private static String query(Next next) {
        return next.about().entrySet().stream().map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
