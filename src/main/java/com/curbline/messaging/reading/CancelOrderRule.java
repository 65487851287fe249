package com.curbline.messaging.reading;

import java.util.Optional;

/** The whole order is never cancelled by reading a text. */
final class CancelOrderRule implements Rule {

    @Override
    public String name() {
        return "cancel-order";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        boolean orderEnds = reply.has(Concept.ORDER) && reply.has(Concept.REMOVE, Concept.OPT_OUT_WORDS, Concept.UNWANTED);
        return undecided(reply.has(Concept.CANCEL_ORDER) || orderEnds, Outcome.STAFF, reply);
    }
}
