package com.curbline.messaging.voice;

import com.curbline.kernel.Party;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.CallBackPromised;
import com.curbline.messaging.CallEnded;
import com.curbline.messaging.CallMissed;
import com.curbline.messaging.CallStarted;
import com.curbline.messaging.CallTaken;
import com.curbline.messaging.CustomerSpoke;
import com.curbline.messaging.ReplyNeedsPerson;
import com.curbline.messaging.voice.CallersAnswer.Chose;
import com.curbline.messaging.voice.CallersAnswer.Unclear;
import com.curbline.messaging.voice.CallersAnswer.WantsPerson;
import com.curbline.messaging.wording.StoreClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes known what happens in calls about orders; calls about none have no story. */
@Component
class CallStory {

    private static final int LONGEST_WORDS = 500;
    private static final long MINUTE = 60_000;

    private final ApplicationEventPublisher events;
    private final StoreClock stores;
    private final Clock clock;

    CallStory(ApplicationEventPublisher events, StoreClock stores, Clock clock) {
        this.events = events;
        this.stores = stores;
        this.clock = clock;
    }

    void started(Call call) {
        if (call.isAboutOrder()) {
            events.publishEvent(new CallStarted(call.order(), call.store(), clock.instant(), call.incoming() ? Party.CUSTOMER : Party.STAFF, call.incoming() ? "IN" : "OUT"));
        }
    }

    void taken(Call call, Duration waiting) {
        if (call.isAboutOrder()) {
            events.publishEvent(new CallTaken(call.order(), call.store(), clock.instant(), Party.STAFF, waiting.toMillis()));
        }
    }

    void missed(Call call, String side) {
        if (call.isAboutOrder()) {
            events.publishEvent(new CallMissed(call.order(), call.store(), clock.instant(), Party.CURBLINE, side));
        }
    }

    void callBackPromised(Call call, Instant until) {
        events.publishEvent(new CallBackPromised(call.order(), call.store(), clock.instant(), Party.CURBLINE, stores.tell(call.store(), until)));
    }

    void ended(Call call, Figures figures) {
        if (call.isAboutOrder()) {
            long minutes = (figures.staff().toMillis() + MINUTE - 1) / MINUTE;
            events.publishEvent(new CallEnded(call.order(), call.store(), clock.instant(), Party.CURBLINE, figures.selfService().toMillis(),
                    figures.waiting().toMillis(), figures.staff().toMillis(), minutes));
        }
    }

    void spoke(Call call, Line line, CallersAnswer answer) {
        var said = line.digits().isEmpty() ? line.words() : line.digits();
        if (call.isAboutOrder() && !said.isBlank()) {
            events.publishEvent(new CustomerSpoke(call.order(), call.store(), clock.instant(), Party.CUSTOMER, cut(said), outcome(answer), rule(answer)));
        }
    }

    void needsPerson(Call call, SubstitutionId item, String words) {
        events.publishEvent(new ReplyNeedsPerson(call.order(), call.store(), clock.instant(), Party.CUSTOMER, item, cut(words)));
    }

    private static String cut(String words) {
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }

    private static String outcome(CallersAnswer answer) {
        return answer instanceof Chose ? "DECIDED" : answer instanceof WantsPerson ? "STAFF" : answer instanceof Unclear ? "CLARIFY" : "REPEAT";
    }

    private static String rule(CallersAnswer answer) {
        return answer instanceof Chose chose ? chose.rule() : answer instanceof WantsPerson person ? person.rule() : answer instanceof Unclear unclear ? unclear.rule() : "repeat";
    }
}
