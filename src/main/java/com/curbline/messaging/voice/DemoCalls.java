package com.curbline.messaging.voice;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.PhoneNumber;
import com.curbline.messaging.StaffCalls.Way;
import com.curbline.messaging.outbox.SendResult;
import com.curbline.messaging.virtual.PhoneCalls;
import com.curbline.messaging.voice.Leg.Role;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Calls to the demonstration's phones: their screens ring, and who answers is on the line with the store at once. */
@Component
@ConditionalOnProperty(name = "curbline.messaging.provider", havingValue = "virtual", matchIfMissing = true)
@ConditionalOnProperty(name = "curbline.demo.enabled")
class DemoCalls implements CallProvider, PhoneCalls {

    private static final Duration RINGS = Duration.ofSeconds(30);

    private final CallRows calls;
    private final LegRows rows;
    private final Legs legs;
    private final BusinessCommands commands;
    private final Clock clock;

    DemoCalls(CallRows calls, LegRows rows, Legs legs, BusinessCommands commands, Clock clock) {
        this.calls = calls;
        this.rows = rows;
        this.legs = legs;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public Way way() {
        return Way.VIRTUAL;
    }

    @Override
    public Optional<String> ownNumber() {
        return Optional.of("virtual");
    }

    @Override
    public SendResult place(Wanted wanted) {
        return new SendResult.Accepted(sid(wanted.callId(), Role.STAFF));
    }

    @Override
    public Sighting lookFor(Wanted wanted) {
        return new Sighting.Absent();
    }

    @Override
    public Optional<List<LegNews>> legsOf(String sid) {
        return Optional.of(List.of());
    }

    @Override
    public Optional<Shown> on(PhoneNumber phone) {
        return calls.liveTo(phone).map(call -> new Shown(call.orderNumber(), isAnswered(call)));
    }

    private boolean isAnswered(Call call) {
        return rows.find(sid(call.id(), Role.CUSTOMER)).filter(leg -> leg.answeredAt() != null).isPresent();
    }

    /** Whoever wanted the call is at the store's phone already. */
    @Override
    public void answer(PhoneNumber phone) {
        commands.run(() -> calls.liveTo(phone).filter(call -> !isAnswered(call)).ifPresent(call -> {
            tell(call, Role.CUSTOMER, LegStatus.ANSWERED);
            tell(call, Role.STAFF, LegStatus.ANSWERED);
            legs.taken(call, sid(call.id(), Role.STAFF), Role.STAFF, clock.instant());
        }));
    }

    @Override
    public void decline(PhoneNumber phone) {
        calls.liveTo(phone).filter(call -> !isAnswered(call)).ifPresent(call -> end(call, LegStatus.BUSY));
    }

    @Override
    public void hangUp(PhoneNumber phone) {
        calls.liveTo(phone).filter(this::isAnswered).ifPresent(call -> end(call, LegStatus.COMPLETED));
    }

    @Scheduled(fixedDelayString = "${curbline.messaging.poll:1s}")
    void stopRinging() {
        calls.liveOutgoing().stream().filter(call -> call.createdAt().plus(RINGS).isBefore(clock.instant()) && !isAnswered(call))
                .forEach(call -> end(call, LegStatus.NO_ANSWER));
    }

    private void end(Call call, LegStatus status) {
        commands.run(() -> {
            tell(call, Role.CUSTOMER, status);
            tell(call, Role.STAFF, status == LegStatus.COMPLETED ? status : LegStatus.CANCELED);
        });
    }

    private void tell(Call call, Role role, LegStatus status) {
        var parent = role == Role.STAFF ? "" : sid(call.id(), Role.STAFF);
        legs.told(new LegNews(sid(call.id(), role), parent, call.id(), role.name(), status, clock.instant(), null, null), "");
    }

    private static String sid(String callId, Role role) {
        return (role == Role.STAFF ? "VC" : "VP") + callId.replace("-", "");
    }
}
