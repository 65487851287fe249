package com.curbline.messaging.reading;

import java.util.Optional;

/** The ready-made texts of phones, such as "Can't talk right now", unless an answer stands beside them. */
final class BusyTemplateRule implements Rule {

    @Override
    public String name() {
        return "busy-template";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        boolean answered = reply.pointsAtOption() || reply.has(Concept.AGREEMENT, Concept.REFUSAL, Concept.REFUND, Concept.DELEGATION, Concept.REMOVE,
                Concept.UNWANTED, Concept.ITEM, Concept.ARRIVAL, Concept.PERSON, Concept.COMPLAINT, Concept.OPT_OUT_WISH, Concept.QUESTION);
        return undecided(reply.has(Concept.BUSY_TEMPLATE) && !answered, Outcome.IGNORE, reply);
    }
}
