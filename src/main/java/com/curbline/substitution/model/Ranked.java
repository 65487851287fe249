package com.curbline.substitution.model;

import java.util.Optional;

/** A candidate with what the rules and the score say of it; {@code withheld} is why an allowed one is not worth offering. */
record Ranked(Candidate candidate, Fit fit, Optional<String> refused, Optional<String> withheld) {

    static Ranked of(Candidate candidate, Reading ordered) {
        var fit = Fit.of(candidate, ordered);
        return new Ranked(candidate, fit, SubstitutePolicy.firstRefusal(SubstitutePolicy.all(), candidate), Worth.objection(candidate, fit));
    }

    boolean isOffered() {
        return refused.isEmpty() && withheld.isEmpty();
    }

    String sku() {
        return candidate.substitute().sku().value();
    }
}
