package com.curbline.messaging.reading;

import java.util.Optional;

/** The customer leaves it to us: the best match that was not ruled out. */
final class DelegationRule implements Rule {

    @Override
    public String name() {
        return "delegation";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        Claims claims = reply.claims();
        boolean leavesToUs = claims.says(Concept.DELEGATION, Concept.ANYTHING_BUT);
        return leavesToUs ? claims.item().options().stream().filter(option -> !claims.ruledOut().contains(option)).findFirst()
                .map(option -> OneItem.pick(reply, option, name())) : Optional.empty();
    }
}
