package com.curbline.messaging.reading;

import java.util.Optional;

/** A bare "yes", which our text says takes the first option; with the missing item named it may mean that one. */
final class AgreementRule implements Rule {

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        Claims claims = reply.claims();
        boolean agrees = claims.says(Concept.AGREEMENT) && claims.ruledOut().isEmpty() && !claims.says(Concept.ITEM);
        return agrees ? claims.item().option(0).map(option -> OneItem.pick(reply, option, name())) : Optional.empty();
    }
}
