package com.curbline.messaging.reading;

import java.util.Optional;

/** Nothing in the reply decides; the customer is asked. */
final class NotUnderstoodRule implements Rule {

    @Override
    public String name() {
        return "not-understood";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        return undecided(true, Outcome.CLARIFY, reply);
    }
}
