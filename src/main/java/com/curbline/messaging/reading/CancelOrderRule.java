package com.curbline.messaging.reading;

import java.util.Optional;

/** The whole order is never cancelled or refunded by reading a text. */
final class CancelOrderRule implements Rule {

    @Override
    public String name() {
        return "cancel-order";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        boolean namesOrder = reply.has(Concept.ORDER) && reply.terms().stream().noneMatch(term -> term.text().equals(reply.question().orderNumber()));
        boolean ends = namesOrder && reply.has(Concept.REMOVE, Concept.REFUND, Concept.OPT_OUT_WORDS, Concept.UNWANTED);
        return undecided(reply.has(Concept.CANCEL_ORDER) || ends || emptiesOrder(reply), Outcome.STAFF, reply);
    }

    /** "Refund from my order"; with "it" or an item's name only that item leaves the order. */
    private static boolean emptiesOrder(Reply reply) {
        boolean namesItem = reply.has(Concept.ITEM) || reply.terms().stream().anyMatch(term -> term.is(Concept.REFUND) && term.text().equals("it"));
        return reply.has(Concept.FROM_ORDER) && reply.has(Concept.REMOVE, Concept.REFUND) && !namesItem;
    }
}
