package com.curbline.messaging.voice;

import com.curbline.engine.BusinessCommands;
import com.curbline.messaging.StaffTimeSpent;
import com.curbline.messaging.StaffTimeSpent.Kind;
import com.curbline.messaging.voice.Call.State;
import com.curbline.messaging.voice.Leg.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Follows the legs of calls, and tells what time staff spent. What is final stays final; what was missed is filled in later. */
@Component
public class Legs {

    /** The names under which news of a leg come along with whose it is. */
    public static final String STAFF_NEWS = "STAFF";
    public static final String CUSTOMER_NEWS = "CUSTOMER";

    private final CallRows calls;
    private final LegRows legs;
    private final CallStory story;
    private final BusinessCommands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Legs(CallRows calls, LegRows legs, CallStory story, BusinessCommands commands, ApplicationEventPublisher events, Clock clock) {
        this.calls = calls;
        this.legs = legs;
        this.story = story;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** The provider told something by itself; {@code raw} is kept, and the same news again changes nothing. */
    public void told(LegNews news, String raw) {
        commands.run(() -> {
            if (legs.isFirst(news.sid(), news.status().name(), raw)) {
                apply(news);
            }
        });
    }

    /** The provider was asked. */
    void found(LegNews news) {
        commands.run(() -> apply(news));
    }

    private void apply(LegNews news) {
        callOf(news).flatMap(call -> calls.lock(call.id())).ifPresent(call -> {
            adopt(call, news);
            var role = roleOf(call, news);
            var at = news.at() == null ? clock.instant() : news.at();
            var leg = legs.meet(news.sid(), call, news.parentSid(), role, at);
            var changed = with(leg, news, at);
            legs.update(changed);
            tellTime(call, changed);
            endIfOver(call);
        });
    }

    /** Our own call, told by the news that came of it before the answer to the request did. */
    private void adopt(Call call, LegNews news) {
        boolean ours = news.parentSid().isBlank() && !Role.CUSTOMER.name().equals(news.role());
        if (!call.incoming() && call.sid() == null && ours && call.attemptedAt() != null && call.state() != State.FAILED) {
            calls.live(call, news.sid());
        }
    }

    private Optional<Call> callOf(LegNews news) {
        return legs.find(news.sid()).flatMap(leg -> calls.find(leg.callId()))
                .or(() -> news.callId().isBlank() ? Optional.empty() : calls.find(news.callId()))
                .or(() -> calls.bySid(news.sid()))
                .or(() -> news.parentSid().isBlank() ? Optional.empty() : calls.bySid(news.parentSid()));
    }

    private static Role roleOf(Call call, LegNews news) {
        if (news.role() != null) {
            return Role.valueOf(news.role());
        }
        boolean first = news.parentSid().isBlank();
        return call.incoming() ? (first ? Role.CALLER : Role.STAFF) : first ? Role.STAFF : Role.CUSTOMER;
    }

    private static Leg with(Leg leg, LegNews news, Instant at) {
        var status = news.status();
        boolean isNewer = status.compareTo(leg.status()) > 0 && !leg.status().isFinal();
        return new Leg(leg.sid(), leg.callId(), leg.parentSid(), leg.role(), isNewer ? status : leg.status(),
                latest(leg.sequence(), news.sequence()),
                status == LegStatus.INITIATED && at.isBefore(leg.initiatedAt()) ? at : leg.initiatedAt(),
                status == LegStatus.RINGING && leg.ringingAt() == null ? at : leg.ringingAt(),
                status == LegStatus.ANSWERED && leg.answeredAt() == null ? at : leg.answeredAt(),
                leg.takenAt(), status.isFinal() && leg.endedAt() == null ? at : leg.endedAt(),
                news.seconds() == null ? leg.durationSeconds() : news.seconds());
    }

    private static Integer latest(Integer known, Integer told) {
        return known == null ? told : told == null ? known : Integer.valueOf(Math.max(known, told));
    }

    /** A person took the leg. */
    void taken(Call call, String sid, Role role, Instant at) {
        var leg = legs.meet(sid, call, role == Role.STAFF && call.incoming() ? call.sid() : null, role, at);
        if (leg.takenAt() == null) {
            var taken = new Leg(leg.sid(), leg.callId(), leg.parentSid(), leg.role(), leg.status(), leg.sequence(), leg.initiatedAt(), leg.ringingAt(),
                    leg.answeredAt(), at, leg.endedAt(), leg.durationSeconds());
            legs.update(taken);
            story.taken(call, Duration.between(leg.initiatedAt(), at).isNegative() ? Duration.ZERO : Duration.between(leg.initiatedAt(), at));
            tellTime(call, taken);
        }
    }

    private void tellTime(Call call, Leg leg) {
        if (call.store() != null && call.isAboutOrder() && !leg.spoken().isZero()) {
            events.publishEvent(new StaffTimeSpent("call:" + leg.sid(), Kind.CALL, call.store(), call.order(), call.who(), leg.liftedAt(), leg.endedAt()));
        }
    }

    private void endIfOver(Call call) {
        var all = legs.of(call);
        if (call.endedAt() != null || !isMade(call) || !all.stream().allMatch(Leg::isOver)) {
            return;
        }
        calls.ended(call, all.stream().map(Leg::endedAt).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(clock.instant()));
        if (!call.incoming() && all.stream().noneMatch(leg -> leg.takenAt() != null)) {
            story.missed(call, all.stream().anyMatch(leg -> leg.role() == Role.CUSTOMER) ? "CUSTOMER" : "STORE");
        }
        story.ended(call, Figures.of(all));
    }

    private static boolean isMade(Call call) {
        return call.state() == State.LIVE || call.state() == State.CALLING || call.state() == State.UNCLEAR;
    }
}
