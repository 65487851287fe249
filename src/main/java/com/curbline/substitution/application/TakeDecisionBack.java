package com.curbline.substitution.application;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.Party;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.Notices;
import com.curbline.messaging.Questions;
import com.curbline.orders.Orders;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.SubstitutionClosed;
import com.curbline.substitution.Substitutions;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Takes back what was decided about a missing item, until the order is handed over; a person settles it anew. */
@Service
public class TakeDecisionBack {

    private final Substitutions substitutions;
    private final Orders orders;
    private final Questions questions;
    private final Notices notices;
    private final BusinessCommands commands;
    private final Clock clock;

    TakeDecisionBack(Substitutions substitutions, Orders orders, Questions questions, Notices notices, BusinessCommands commands, Clock clock) {
        this.substitutions = substitutions;
        this.orders = orders;
        this.questions = questions;
        this.notices = notices;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * {@code who} is kept as the one who did it.
     *
     * @throws SubstitutionClosed when nothing is decided or the order is closed; what stands comes along
     */
    public Substitution takeBack(SubstitutionId id, Party by, String who) {
        return commands.run(() -> {
            var substitution = substitutions.get(id);
            var order = orders.get(substitution.occasion().order());
            if (order.status().isFinal()) {
                throw SubstitutionClosed.forGood(substitution);
            }
            var stood = Standing.of(order, substitution);
            var decision = substitution.takeBack(who, clock.instant());
            substitutions.save(substitution);
            questions.decisionTakenBack(id);
            notices.decisionTakenBack(Standing.recipient(order), id, stood);
            order.takeBack(id, decision.supplied(), clock.instant(), by);
            orders.save(order);
            return substitutions.get(id);
        });
    }
}
