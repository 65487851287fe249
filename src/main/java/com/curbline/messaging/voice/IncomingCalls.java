package com.curbline.messaging.voice;

import com.curbline.kernel.Language;
import com.curbline.kernel.PhoneNumber;
import com.curbline.messaging.CallDesk;
import com.curbline.messaging.voice.Leg.Role;
import com.curbline.messaging.voice.Step.Ask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Welcomes customers who call. */
@Component
class IncomingCalls {

    private static final Duration A_MOMENT = Duration.ofSeconds(3);
    /** What networks show instead of a number that is withheld or unknown. */
    private static final Set<String> NO_NUMBERS = Set.of("+266696687", "+7378742833", "+2562533", "+8566696", "+86282452253", "+464");

    private final CallRows calls;
    private final LegRows legs;
    private final CallDesk desk;
    private final Interview interview;
    private final HandOver handOver;
    private final Prompts prompts;
    private final CallStory story;
    private final Clock clock;

    IncomingCalls(CallRows calls, LegRows legs, CallDesk desk, Interview interview, HandOver handOver, Prompts prompts, CallStory story, Clock clock) {
        this.calls = calls;
        this.legs = legs;
        this.desk = desk;
        this.interview = interview;
        this.handOver = handOver;
        this.prompts = prompts;
        this.story = story;
        this.clock = clock;
    }

    List<Step> begin(Line line) {
        var call = known(line);
        if (call.isAboutOrder()) {
            return interview.next(call, List.of());
        }
        return List.of(new Ask(List.of(prompts.welcome(Language.ENGLISH), prompts.say(Language.SPANISH, "spanish")), Language.ENGLISH, false, List.of(),
                A_MOMENT, Next.of(LanguageTurn.NAME, call)));
    }

    /** A turn of the call could not be taken: no further talk with the machine. */
    List<Step> rescue(Line line) {
        var call = known(line);
        return call.store() == null ? handOver.chooseStore(call, List.of(), 1) : handOver.toPerson(call, List.of(), "");
    }

    private Call known(Line line) {
        return calls.bySid(line.sid()).orElseGet(() -> meet(line));
    }

    private Call meet(Line line) {
        var phone = phone(line.from());
        var call = calls.addIncoming(line.sid(), phone.orElse(null), line.to());
        legs.meet(line.sid(), call, null, Role.CALLER, clock.instant());
        var orders = phone.map(desk::ordersOf).orElse(List.of());
        if (orders.isEmpty()) {
            return call;
        }
        var first = orders.stream().filter(order -> !order.open().isEmpty()).findFirst().orElse(orders.get(0));
        var known = call.in(first.language()).about(first.store(), first.order(), first.orderNumber());
        calls.update(known);
        story.started(known);
        return known;
    }

    private static Optional<PhoneNumber> phone(String from) {
        return NO_NUMBERS.contains(from) ? Optional.empty() : PhoneNumber.parse(from);
    }
}
