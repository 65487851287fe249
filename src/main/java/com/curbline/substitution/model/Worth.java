package com.curbline.substitution.model;

import java.util.Optional;

/** Whether an allowed substitute is worth a customer's attention at all; the reason code where it is not. */
final class Worth {

    /** Below this more than half of what the shopper asked for is missing. */
    private static final double LEAST_SCORE = 0.5;
    private static final double LEAST_KIND = 0.3;
    private static final double LEAST_WORDS = 0.25;

    private Worth() {
    }

    static Optional<String> objection(Candidate candidate, Fit fit) {
        if (isOtherForm(candidate, fit)) {
            return Optional.of("OTHER_FORM");
        }
        if (fit.of(Term.KIND) < LEAST_KIND || fit.of(Term.WORDS) < LEAST_WORDS) {
            return Optional.of("NOT_SIMILAR");
        }
        return fit.score() < LEAST_SCORE ? Optional.of("TOO_DIFFERENT") : Optional.empty();
    }

    /** Strawberries against strawberry jam: the word is shared, the food is not. */
    private static boolean isOtherForm(Candidate candidate, Fit fit) {
        return fit.of(Term.KIND) == 0 && fit.of(Term.WORDS) > 0 && !Fit.areNear(candidate.ordered(), candidate.substitute());
    }
}
