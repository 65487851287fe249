package com.curbline.messaging.reading;

import java.util.Optional;

/** A mere "ok" or a thumb may only say that the text arrived; the customer is asked. */
final class AcknowledgementRule implements Rule {

    @Override
    public String name() {
        return "acknowledgement";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        return undecided(reply.claims().says(Concept.ACKNOWLEDGEMENT), Outcome.CLARIFY, reply);
    }
}
