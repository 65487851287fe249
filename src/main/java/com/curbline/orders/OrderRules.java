package com.curbline.orders;

import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.ReasonCode;
import com.curbline.kernel.RefusedByRule;
import com.curbline.kernel.SubstitutionId;

/** What the state of an order and its lines allows; each rule refuses with its own code and says what stands in the way. */
final class OrderRules {

    private OrderRules() {
    }

    static void requireOpen(Order order) {
        if (order.status().isFinal()) {
            throw new RefusedByRule("order-closed", "Order %s is %s; nothing about it can be changed any more.".formatted(number(order), words(order.status())));
        }
    }

    static void requirePickable(Order order) {
        requireOpen(order);
        if (order.status().isReady()) {
            throw new RefusedByRule("picking-over", "Order %s is %s; it cannot be picked any more.".formatted(number(order), words(order.status())));
        }
    }

    static void requirePending(OrderLine line) {
        if (line.status() != LineStatus.PENDING) {
            throw new RefusedByRule("line-already-picked", "Line %s is already %s.".formatted(line.id(), words(line.status())));
        }
    }

    /** A line can run short while it is pending; once picked, only because the item itself turned out bad. */
    static void requireShortable(OrderLine line, int good, ReasonCode reason) {
        if (line.hasOpenShortage()) {
            throw new RefusedByRule("shortage-open", "Line %s was already reported short and is being settled.".formatted(line.id()));
        }
        if (line.status() == LineStatus.PENDING) {
            return;
        }
        if (!reason.isAboutTheItem()) {
            throw new RefusedByRule("line-already-picked", "Line %s is already %s; only DAMAGED, EXPIRED or POOR_QUALITY items can still be reported.".formatted(line.id(), words(line.status())));
        }
        if (good >= line.suppliedQuantity()) {
            throw new InvalidRequest("/results/pickedQuantity", "must be below the %d pieces already picked for line %s".formatted(line.suppliedQuantity(), line.id()));
        }
    }

    static void requireSettled(OrderLine line) {
        if (line.hasOpenShortage()) {
            throw new RefusedByRule("shortage-open", "Line %s was already reported short and is being settled.".formatted(line.id()));
        }
    }

    /** A decision that something else has happened upon cannot be taken back any more. */
    static void requireLatest(OrderLine line, SubstitutionId substitution, SuppliedItem substitute) {
        var shortages = line.progress().shortages();
        var isLatest = shortages.get(shortages.size() - 1).substitution().equals(substitution);
        if (!isLatest || substitute != null && line.suppliedAs(substitute.sku()) < substitute.quantity()) {
            throw new RefusedByRule("decision-overtaken", "Line %s was reported short again after this decision; settle or take back the later one.".formatted(line.id()));
        }
    }

    static void requireStageable(Order order) {
        requireOpen(order);
        if (order.status() != OrderStatus.PICKED) {
            var why = order.hasOpenShortages() ? "a missing item is not settled yet" : "it is " + words(order.status());
            throw new RefusedByRule("not-picked", "Order %s cannot be staged: %s.".formatted(number(order), why));
        }
    }

    static void requireReady(Order order) {
        if (!order.status().isReady()) {
            throw new RefusedByRule("not-ready", "Order %s is %s, not ready.".formatted(number(order), words(order.status())));
        }
    }

    private static String number(Order order) {
        return order.identity().orderNumber();
    }

    private static String words(Enum<?> state) {
        return state.name().toLowerCase().replace('_', ' ');
    }
}
