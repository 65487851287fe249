package com.curbline.messaging.voice;

import com.curbline.kernel.OrderId;
import com.curbline.messaging.StaffTimeSpent;
import com.curbline.messaging.StaffTimeSpent.Kind;
import com.curbline.messaging.voice.Call.State;
import com.curbline.messaging.voice.Leg.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Somebody saved what came of calls: now it is known who made them, and how long writing it down took. */
@Component
class SavedCalls {

    private static final Duration LONGEST_WRAP_UP = Duration.ofMinutes(10);

    private final CallRows calls;
    private final LegRows legs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SavedCalls(CallRows calls, LegRows legs, ApplicationEventPublisher events, Clock clock) {
        this.calls = calls;
        this.legs = legs;
        this.events = events;
        this.clock = clock;
    }

    void save(OrderId order, String who) {
        var since = clock.instant().minus(OutgoingCalls.RECENTLY);
        calls.ofOrder(order).stream().filter(call -> call.savedAt() == null && call.createdAt().isAfter(since)).forEach(call -> save(call, who));
    }

    private void save(Call call, String who) {
        var name = call.who() == null ? who : call.who();
        if (call.state() == State.BY_HAND) {
            tell("call:" + call.id(), Kind.CALL, call, name, call.createdAt(), clock.instant());
            calls.ended(call, clock.instant());
            calls.saved(call, who);
            return;
        }
        var taken = legs.of(call).stream().filter(leg -> leg.role() == Role.STAFF && leg.takenAt() != null).toList();
        if (!taken.isEmpty()) {
            save(call, taken, name);
            calls.saved(call, who);
        }
    }

    private void save(Call call, List<Leg> taken, String name) {
        taken.stream().filter(leg -> !leg.spoken().isZero()).forEach(leg -> tell("call:" + leg.sid(), Kind.CALL, call, name, leg.liftedAt(), leg.endedAt()));
        var now = clock.instant();
        var last = taken.get(taken.size() - 1);
        if (last.endedAt() != null && last.endedAt().isBefore(now) && !last.endedAt().isBefore(now.minus(LONGEST_WRAP_UP))) {
            tell("wrap-up:" + call.id(), Kind.CALL_WRAP_UP, call, name, last.endedAt(), now);
        }
    }

    private void tell(String key, Kind kind, Call call, String who, Instant from, Instant to) {
        events.publishEvent(new StaffTimeSpent(key, kind, call.store(), call.order(), who, from, to));
    }
}
