package com.curbline.messaging.reading;

import java.util.Optional;

/** A text that says of itself that a machine wrote it. */
final class AutomaticReplyRule implements Rule {

    @Override
    public String name() {
        return "automatic-reply";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        return undecided(reply.has(Concept.AUTOMATIC_REPLY), Outcome.IGNORE, reply);
    }
}
