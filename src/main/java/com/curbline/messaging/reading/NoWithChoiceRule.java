package com.curbline.messaging.reading;

import java.util.Optional;

/** "No" beside an option may correct or refuse; the customer is asked. */
final class NoWithChoiceRule implements Rule {

    @Override
    public String name() {
        return "no-with-choice";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        Claims claims = reply.claims();
        boolean refuses = claims.says(Concept.REFUSAL, Concept.REFUND);
        // "I don't like turkey, refund": what is ruled out agrees with a refund in words
        boolean agrees = claims.chosen().isEmpty() && claims.says(Concept.REFUND);
        boolean besideOption = !agrees && !(claims.chosen().isEmpty() && claims.ruledOut().isEmpty());
        boolean besideYes = claims.says(Concept.AGREEMENT, Concept.DELEGATION) && !claims.says(Concept.REFUND);
        return undecided(refuses && (besideOption || besideYes), Outcome.CLARIFY, reply);
    }
}
