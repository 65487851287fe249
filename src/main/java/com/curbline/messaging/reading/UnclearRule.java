package com.curbline.messaging.reading;

import java.util.Optional;

/** Something in the reply points nowhere or in two directions. */
final class UnclearRule implements Rule {

    @Override
    public String name() {
        return "unclear";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        Claims claims = reply.claims();
        return undecided(claims.isUnclear() && !claims.says(Concept.ANYTHING_BUT), Outcome.CLARIFY, reply);
    }
}
