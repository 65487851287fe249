package com.curbline.messaging.reading;

import java.util.Optional;

/** A body without a word of the customer is no answer. */
final class EmptyRule implements Rule {

    @Override
    public String name() {
        return "empty";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        return undecided(reply.ownText().customersWords().isBlank(), Outcome.CLARIFY, reply);
    }
}
