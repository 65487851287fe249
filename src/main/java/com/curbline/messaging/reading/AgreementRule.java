package com.curbline.messaging.reading;

import java.util.Optional;

/** A bare "yes", which our text says takes the first option. */
final class AgreementRule implements Rule {

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        Claims claims = reply.claims();
        boolean agrees = claims.says(Concept.AGREEMENT) && claims.ruledOut().isEmpty();
        return agrees ? claims.item().option(0).map(option -> OneItem.pick(reply, option, name())) : Optional.empty();
    }
}
