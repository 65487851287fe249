package com.curbline.messaging.reading;

import java.util.Optional;

/** Plain wording of the wish to get no more texts; asked how to do it, or negated, a person looks. */
final class OptOutWishRule implements Rule {

    @Override
    public String name() {
        return "opt-out-wish";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        boolean doubtful = reply.has(Concept.NOT, Concept.QUESTION_MARK, Concept.QUESTION, Concept.CONDITION);
        return undecided(reply.has(Concept.OPT_OUT_WISH), doubtful ? Outcome.STAFF : Outcome.OPTOUT, reply);
    }
}
