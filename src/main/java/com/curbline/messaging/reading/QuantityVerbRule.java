package com.curbline.messaging.reading;

import java.util.Optional;

/** "Send me 2" may mean how many; the customer is asked. */
final class QuantityVerbRule implements Rule {

    @Override
    public String name() {
        return "number-or-quantity";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        Claims claims = reply.claims();
        boolean bareNumber = claims.chosen().values().stream().anyMatch(Concept.NUMBER::equals) && !claims.says(Concept.MARKER);
        return undecided(claims.says(Concept.QUANTITY_VERB) && bareNumber, Outcome.CLARIFY, reply);
    }
}
