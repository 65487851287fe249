package com.curbline.messaging.reading;

import java.util.Optional;

/** Words that nobody listed: beside an answer, or several of them, they are for a person; a single one is asked about. */
final class LeftoverRule implements Rule {

    @Override
    public String name() {
        return "leftover";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        Claims claims = reply.claims();
        boolean forPerson = claims.hasAnswer() || claims.says(Concept.ITEM) || claims.isUnclear() || claims.unknownWords().size() > 1;
        return undecided(!claims.unknownWords().isEmpty(), forPerson ? Outcome.STAFF : Outcome.CLARIFY, reply);
    }
}
