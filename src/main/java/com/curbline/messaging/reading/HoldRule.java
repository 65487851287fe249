package com.curbline.messaging.reading;

import java.util.Optional;

/** "One moment" or "what?" beside an answer or alone: the customer is asked. */
final class HoldRule implements Rule {

    @Override
    public String name() {
        return "hold";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        return undecided(reply.claims().says(Concept.HOLD), Outcome.CLARIFY, reply);
    }
}
