package com.curbline.substitution.application;

import com.curbline.messaging.Notices.Recipient;
import com.curbline.messaging.StandingDecision;
import com.curbline.orders.Order;
import com.curbline.substitution.Decision.Outcome;
import com.curbline.substitution.Substitution;

/** Says orders and decisions in the words that texts are made of. */
final class Standing {

    private Standing() {
    }

    /** The decision that stands; for a cancelled item a refund. */
    static StandingDecision of(Order order, Substitution substitution) {
        var item = order.lineOf(substitution.id()).ordered().name();
        var decision = substitution.progress().decision();
        return decision == null ? new StandingDecision(item, null, null, substitution.occasion().missing())
                : new StandingDecision(item, decision.name(), decision.unitPrice(), decision.quantity(),
                        decision.outcome() == Outcome.REFUND ? 0 : substitution.occasion().missing() - decision.quantity(), substitution.progress().takenBack().size());
    }

    static Recipient recipient(Order order) {
        var customer = order.customer();
        return new Recipient(order.id(), order.identity().orderNumber(), order.store(), customer.phone(), customer.smsConsent(), customer.language());
    }
}
