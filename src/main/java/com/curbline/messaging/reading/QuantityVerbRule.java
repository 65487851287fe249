package com.curbline.messaging.reading;

import java.util.Optional;

/** "Send me 2", "only 1" may mean how many; the customer is asked, and a person looks where several are missing. */
final class QuantityVerbRule implements Rule {

    @Override
    public String name() {
        return "number-or-quantity";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        Claims claims = reply.claims();
        boolean bareNumber = claims.chosen().values().stream().anyMatch(Concept.NUMBER::equals) && !claims.says(Concept.MARKER);
        boolean counts = claims.says(Concept.COUNT) || claims.says(Concept.QUANTITY_VERB) && bareNumber;
        return undecided(counts, claims.item().isMissingSeveralTimes() ? Outcome.STAFF : Outcome.CLARIFY, reply);
    }
}
