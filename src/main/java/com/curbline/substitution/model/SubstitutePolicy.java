package com.curbline.substitution.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A hard rule about substitutes: allows a candidate, or refuses it with a reason code. Never traded against how well it fits. */
@FunctionalInterface
public interface SubstitutePolicy {

    /** The reason code of the refusal; empty where the rule has nothing against the candidate. */
    Optional<String> refusal(Candidate candidate);

    /** Every rule, each of which must allow what is offered or chosen without a person of the store. */
    static List<SubstitutePolicy> all() {
        return Stream.concat(forStaff().stream(), Stream.of(HardRules.STAFF_ONLY)).toList();
    }

    /** The rules that bind staff too, who have talked with the customer. */
    static List<SubstitutePolicy> forStaff() {
        return List.of(HardRules.AVOIDED_ALLERGENS, HardRules.DIET_KEPT, HardRules.ORGANIC_REQUIRED, HardRules.PRICE_CEILING,
                HardRules.STAYS_PLANT_BASED, HardRules.SAME_AGE_RESTRICTION);
    }

    /** The reason code of the first of these rules that refuses the candidate; empty where all allow it. */
    static Optional<String> firstRefusal(List<SubstitutePolicy> rules, Candidate candidate) {
        return rules.stream().flatMap(rule -> rule.refusal(candidate).stream()).findFirst();
    }
}
