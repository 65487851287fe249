package com.curbline.messaging.reading;

import java.util.Optional;

/** A bare question mark behind an answer makes it doubtful, unless the customer asks politely for an option. */
final class QuestionMarkRule implements Rule {

    @Override
    public String name() {
        return "question-mark";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        Claims claims = reply.claims();
        boolean polite = claims.says(Concept.REQUEST) && claims.chosen().size() == 1;
        return undecided(claims.says(Concept.QUESTION_MARK) && !polite, Outcome.CLARIFY, reply);
    }
}
