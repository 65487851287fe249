package com.curbline.substitution.application;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.Party;
import com.curbline.kernel.RefusedByRule;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.StaffCalls;
import com.curbline.orders.Order;
import com.curbline.orders.Orders;
import com.curbline.substitution.CallsInVain;
import com.curbline.substitution.CustomerNotReached;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Decision.Channel;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.Substitutions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Notes what came of speaking, or trying to speak, with a customer about a missing item. */
@Service
public class RecordCallOutcome {

    private final AnswerInApp answers;
    private final Substitutions substitutions;
    private final SubstitutionProcess process;
    private final CallsInVain inVain;
    private final Orders orders;
    private final StaffCalls calls;
    private final BusinessCommands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    @SuppressWarnings("java:S107")
    RecordCallOutcome(AnswerInApp answers, Substitutions substitutions, SubstitutionProcess process, CallsInVain inVain, Orders orders, StaffCalls calls,
                      BusinessCommands commands, ApplicationEventPublisher events, Clock clock) {
        this.answers = answers;
        this.substitutions = substitutions;
        this.process = process;
        this.inVain = inVain;
        this.orders = orders;
        this.calls = calls;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** The customer chose; by phone where a call about the order was made just now. {@code who} may be null. */
    public Substitution settled(SubstitutionId id, DecideSubstitution.Choice choice, String who) {
        return commands.run(() -> {
            var order = substitutions.get(id).occasion().order();
            var settled = answers.answer(id, choice, By.STAFF, calls.isRecent(order) ? Channel.VOICE : Channel.STAFF);
            calls.saved(order, who);
            return settled;
        });
    }

    /**
     * The item is still open; {@code later} is how long the customer wants to wait for another call, and null with every other outcome.
     *
     * @throws RefusedByRule where another call would come after the last moment to answer
     */
    public void notReached(SubstitutionId id, CallOutcome outcome, Duration later, String who) {
        commands.run(() -> {
            var substitution = substitutions.get(id);
            substitution.requireOpen();
            var again = outcome == CallOutcome.CALL_LATER ? inTime(substitution, clock.instant().plus(later)) : null;
            var order = orders.get(substitution.occasion().order());
            calls.saved(order.id(), who);
            process.notReached(id, outcome, again);
            if (outcome == CallOutcome.WRONG_NUMBER) {
                calls.wrongNumber(order.customer().phone());
            }
            tell(order, substitution, outcome, again, inVain.add(id, outcome.name(), again, who));
        });
    }

    private static Instant inTime(Substitution substitution, Instant again) {
        var answerBy = substitution.progress().answerBy();
        if (answerBy != null && !again.isBefore(answerBy)) {
            throw new RefusedByRule("call-too-late", "By then the item is decided without the customer. Choose an earlier time.");
        }
        return again;
    }

    private void tell(Order order, Substitution substitution, CallOutcome outcome, Instant again, int attempt) {
        events.publishEvent(new CustomerNotReached(order.id(), order.store(), clock.instant(), Party.STAFF, order.lineOf(substitution.id()).ordered().name(),
                outcome.name(), attempt, again == null ? null : calls.clock(order.store(), again)));
    }
}
