package com.curbline.messaging.voice;

import com.curbline.access.Store;
import com.curbline.access.Stores;
import com.curbline.engine.BusinessCommands;
import com.curbline.messaging.outbox.SendResult;
import com.curbline.messaging.outbox.SendResult.Accepted;
import com.curbline.messaging.outbox.SendResult.NotSent;
import com.curbline.messaging.outbox.SendResult.Refused;
import com.curbline.messaging.voice.Call.State;
import com.curbline.messaging.voice.CallProvider.Wanted;
import com.curbline.messaging.voice.Sighting.Absent;
import com.curbline.messaging.voice.Sighting.Found;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The transactions around the making of a call. A call is never made twice: where nobody knows, it is looked for and else given up. */
@Component
class CallAttempts {

    private static final Duration LEASE = Duration.ofSeconds(30);
    /** A phone that rings later than this surprises whoever wanted the call. */
    private static final Duration WORTH_MAKING = Duration.ofSeconds(60);
    /** A call that was taken just before may not be listed yet. */
    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final int MOST_LOOKS = 20;

    private final CallRows calls;
    private final Stores stores;
    private final BusinessCommands commands;
    private final Clock clock;

    CallAttempts(CallRows calls, Stores stores, BusinessCommands commands, Clock clock) {
        this.calls = calls;
        this.stores = stores;
        this.commands = commands;
        this.clock = clock;
    }

    /** The next call to make, leased; empty where there is none, or it came too late. */
    Optional<Wanted> takeNew() {
        return commands.run(() -> calls.lockNext(State.NEW).flatMap(call -> {
            var phone = stores.find(call.store()).flatMap(Store::phone);
            if (call.createdAt().plus(WORTH_MAKING).isBefore(clock.instant())) {
                calls.failed(call, "STALE");
                return Optional.empty();
            }
            calls.calling(call, LEASE);
            return Optional.of(new Wanted(call.id(), phone.orElse(call.phone()), call.ourNumber(), Next.of(OutgoingTurn.NAME, call), clock.instant()));
        }));
    }

    Optional<Wanted> takeUnclear() {
        return commands.run(() -> calls.lockNext(State.UNCLEAR).map(call -> {
            calls.unclear(call, null, LEASE);
            var phone = stores.find(call.store()).flatMap(Store::phone).orElse(call.phone());
            return new Wanted(call.id(), phone, call.ourNumber(), Next.of(OutgoingTurn.NAME, call), call.attemptedAt());
        }));
    }

    void record(Wanted wanted, SendResult result) {
        commands.run((Runnable) () -> calls.lock(wanted.callId()).filter(call -> call.state() == State.CALLING).ifPresent(call -> apply(call, result)));
    }

    private void apply(Call call, SendResult result) {
        if (result instanceof Accepted accepted) {
            calls.live(call, accepted.sid());
        } else if (result instanceof Refused refused) {
            calls.failed(call, refused.code());
        } else if (result instanceof NotSent notSent) {
            calls.again(call, notSent.code(), notSent.pause());
        } else {
            calls.unclear(call, ((SendResult.Unknown) result).code(), Duration.ofSeconds(3));
        }
    }

    void record(Wanted wanted, Sighting result) {
        commands.run((Runnable) () -> calls.lock(wanted.callId()).filter(call -> call.state() == State.UNCLEAR).ifPresent(call -> apply(call, result)));
    }

    private void apply(Call call, Sighting result) {
        if (result instanceof Found found) {
            calls.live(call, found.sid());
        } else if (result instanceof Absent && !clock.instant().isBefore(call.attemptedAt().plus(SETTLING)) || call.looks() > MOST_LOOKS) {
            calls.failed(call, "NOT_MADE");
        } else {
            calls.unclear(call, null, Duration.ofSeconds(7));
        }
    }
}
