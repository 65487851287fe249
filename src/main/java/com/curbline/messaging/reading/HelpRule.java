package com.curbline.messaging.reading;

import java.util.Optional;

/** HELP and "who is this?", alone. */
final class HelpRule implements Rule {

    @Override
    public String name() {
        return "help";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        boolean asks = reply.saysOnly(Concept.HELP, Concept.QUESTION_MARK) && reply.has(Concept.HELP);
        return undecided(asks, Outcome.HELP, reply);
    }
}
