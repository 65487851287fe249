package com.curbline.messaging.reading;

import java.util.Optional;

/** START and its like, alone. */
final class OptInRule implements Rule {

    @Override
    public String name() {
        return "opt-in";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        return undecided(reply.saysOnly(Concept.OPT_IN), Outcome.OPTIN, reply);
    }
}
