package com.curbline.substitution.application;

import com.curbline.kernel.Party;
import com.curbline.kernel.SubstitutionId;
import com.curbline.orders.Orders;
import com.curbline.substitution.Decision;
import com.curbline.substitution.Substitutions;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Supplies the order's line as decided, which is what the picker sees. */
@Service
public class PassDecisionOn {

    private final Substitutions substitutions;
    private final Orders orders;
    private final Clock clock;

    PassDecisionOn(Substitutions substitutions, Orders orders, Clock clock) {
        this.substitutions = substitutions;
        this.orders = orders;
        this.clock = clock;
    }

    public void pass(SubstitutionId id) {
        var substitution = substitutions.get(id);
        var decision = substitution.progress().decision();
        var order = orders.get(substitution.occasion().order());
        order.settle(id, decision.supplied(), clock.instant(), party(decision));
        orders.save(order);
        substitution.apply();
        substitutions.save(substitution);
    }

    private static Party party(Decision decision) {
        return switch (decision.by()) {
            case CUSTOMER -> Party.CUSTOMER;
            case STAFF -> Party.STAFF;
            case PREFERENCE, SILENCE_RULE -> Party.CURBLINE;
        };
    }
}
