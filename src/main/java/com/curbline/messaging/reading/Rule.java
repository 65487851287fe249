package com.curbline.messaging.reading;

import java.util.Optional;

/** One way to understand a reply; the first rule of the list that reads anything decides. */
interface Rule {

    /** The name that is stored with the decision. */
    String name();

    Optional<Reading> read(Reply reply);

    default Optional<Reading> undecided(boolean applies, Outcome outcome, Reply reply) {
        return applies ? Optional.of(Reading.undecided(outcome, reply.question(), name())) : Optional.empty();
    }
}
