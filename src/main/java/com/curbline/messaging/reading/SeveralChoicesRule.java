package com.curbline.messaging.reading;

import java.util.Optional;

/** Two options chosen, one or something else, or one both chosen and ruled out: the customer is asked. */
final class SeveralChoicesRule implements Rule {

    @Override
    public String name() {
        return "several-choices";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        Claims claims = reply.claims();
        boolean contradicts = claims.chosen().keySet().stream().anyMatch(claims.ruledOut()::contains);
        boolean several = claims.chosen().size() > 1 || claims.says(Concept.OR);
        return undecided(several && !claims.says(Concept.DELEGATION) || contradicts, Outcome.CLARIFY, reply);
    }
}
