package com.curbline.messaging.reading;

import java.util.Optional;

/** A bare "no". */
final class RefusalRule implements Rule {

    @Override
    public String name() {
        return "refusal";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        Claims claims = reply.claims();
        return claims.says(Concept.REFUSAL) && !claims.says(Concept.HOLD) ? Optional.of(OneItem.refund(reply, name())) : Optional.empty();
    }
}
