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
        return Rules.ALL;
    }

    /** The rules that bind staff too, who have talked with the customer. */
    static List<SubstitutePolicy> forStaff() {
        return Rules.FOR_STAFF;
    }

    /** The rules that nobody may set aside, whatever the reason: health and the law. */
    static List<SubstitutePolicy> forEveryone() {
        return Rules.FOR_EVERYONE;
    }

    /** The reason code of the first of these rules that refuses the candidate; empty where all allow it. */
    static Optional<String> firstRefusal(List<SubstitutePolicy> rules, Candidate candidate) {
        return rules.stream().flatMap(rule -> rule.refusal(candidate).stream()).findFirst();
    }

    /** Which rules bind whom. */
    final class Rules {

        private static final List<SubstitutePolicy> FOR_EVERYONE = List.of(HardRules.AVOIDED_ALLERGENS, HardRules.DIET_KEPT,
                HardRules.AGE_CHECKED, HardRules.SAME_AGE_RESTRICTION);
        private static final List<SubstitutePolicy> FOR_STAFF = and(FOR_EVERYONE, HardRules.NEVER_LIST, HardRules.ORGANIC_REQUIRED, HardRules.BRAND_ONLY,
                HardRules.SIZE_TOLERANCE, HardRules.PRICE_CEILING, HardRules.PRICE_CAP, HardRules.STAYS_PLANT_BASED, HardRules.STAYS_WITHOUT_ALCOHOL);
        private static final List<SubstitutePolicy> ALL = and(List.of(HardRules.STAFF_ONLY), FOR_STAFF.toArray(SubstitutePolicy[]::new));

        private Rules() {
        }

        private static List<SubstitutePolicy> and(List<SubstitutePolicy> first, SubstitutePolicy... more) {
            return Stream.concat(first.stream(), Stream.of(more)).toList();
        }
    }
}
