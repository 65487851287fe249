package com.curbline.messaging.reading;

import java.util.Optional;

/** What hangs on an "if" without its Spanish spelling is for a person, as every condition. */
final class UnaccentedIfRule implements Rule {

    @Override
    public String name() {
        return Concept.CONDITION.listName();
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        return undecided(UnaccentedIf.isIn(reply.ownText().customersWords()), Outcome.STAFF, reply);
    }
}
