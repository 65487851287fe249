package com.curbline.messaging.reading;

import java.util.Optional;

/** Words that refuse every substitute. */
final class RefundRule implements Rule {

    @Override
    public String name() {
        return "refund";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        Claims claims = reply.claims();
        return claims.says(Concept.REFUND) ? Optional.of(OneItem.refund(reply, name())) : Optional.empty();
    }
}
