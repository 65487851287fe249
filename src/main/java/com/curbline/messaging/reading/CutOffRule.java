package com.curbline.messaging.reading;

import java.util.Optional;

/** "1 but": the reply breaks off before what would have mattered. */
final class CutOffRule implements Rule {

    @Override
    public String name() {
        return "cut-off";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        return undecided(reply.breaksOff(), Outcome.CLARIFY, reply);
    }
}
