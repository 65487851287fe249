package com.curbline.substitution.model;

import java.util.List;
import java.util.Optional;

/** A hard rule about substitutes: allows a candidate, or refuses it with a reason code. Never traded against how well it fits. */
@FunctionalInterface
public interface SubstitutePolicy {

    /** The reason code of the refusal; empty where the rule has nothing against the candidate. */
    Optional<String> refusal(Candidate candidate);

    /** Every rule, each of which must allow a candidate. */
    static List<SubstitutePolicy> all() {
        return List.of(HardRules.AVOIDED_ALLERGENS, HardRules.DIET_KEPT, HardRules.ORGANIC_REQUIRED, HardRules.PRICE_CEILING,
                HardRules.STAYS_PLANT_BASED, HardRules.SAME_AGE_RESTRICTION, HardRules.STAFF_ONLY);
    }
}
