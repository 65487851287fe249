package com.curbline.customer.page;

import com.curbline.substitution.Decision;
import com.curbline.substitution.Decision.Outcome;
import com.curbline.substitution.Substitution;

/** A missing item that is settled: what becomes of it, and why. */
public record SettledItem(String what, String why) {

    static SettledItem of(Substitution substitution, Telling telling) {
        var decision = substitution.progress().decision();
        return new SettledItem(what(substitution, decision, telling), telling.say("settled.by." + decision.by()));
    }

    private static String what(Substitution substitution, Decision decision, Telling telling) {
        var ordered = telling.order().lineOf(substitution.id()).ordered();
        var item = telling.say(ordered.name());
        if (decision.outcome() == Outcome.REFUND) {
            var pieces = ordered.quantity() == 1 ? item : telling.say("bags.pieces", "quantity", decision.quantity(), "item", item);
            return telling.say("settled.refund", "item", pieces, "amount", ordered.unitPrice().times(decision.quantity()));
        }
        return telling.say("settled.substitute", "item", item, "quantity", decision.quantity(),
                "substitute", telling.named(decision.name(), decision.sku()), "price", decision.unitPrice());
    }
}
