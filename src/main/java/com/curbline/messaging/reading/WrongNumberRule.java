package com.curbline.messaging.reading;

import java.util.Optional;

/** The phone belongs to somebody else: a person looks, and texts about this order end. */
final class WrongNumberRule implements Rule {

    @Override
    public String name() {
        return "wrong-number";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        return undecided(reply.has(Concept.WRONG_NUMBER), Outcome.STAFF, reply);
    }
}
