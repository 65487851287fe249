package com.curbline.substitution.model;

import java.util.Optional;
import java.util.Set;

/** The hard rules by name. What is unknown about a product counts against it wherever somebody's health depends on it. */
final class HardRules {

    static final SubstitutePolicy AVOIDED_ALLERGENS = candidate -> refuseUnless(candidate.substitute().contains().areFreeOf(candidate.profile().avoid()), "CONTAINS_AVOIDED");

    static final SubstitutePolicy DIET_KEPT = candidate -> refuseUnless(candidate.profile().diet().stream()
            .allMatch(diet -> keeps(candidate.substitute().diet(), candidate.substitute().claims(), diet)), "BREAKS_DIET");

    static final SubstitutePolicy ORGANIC_REQUIRED = candidate -> refuseUnless(!candidate.profile().organicRequired()
            || candidate.substitute().claims().contains("organic"), "NOT_ORGANIC");

    static final SubstitutePolicy PRICE_CEILING = candidate -> refuseUnless(candidate.preference().maxUnitPrice() == null
            || candidate.substitute().price() != null && candidate.substitute().price().compareTo(candidate.preference().maxUnitPrice()) <= 0, "ABOVE_PRICE_CEILING");

    static final SubstitutePolicy STAYS_PLANT_BASED = candidate -> refuseUnless(isPlantBased(candidate.substitute().diet())
            || !isPlantBased(candidate.ordered().diet()), "NOT_PLANT_BASED");

    static final SubstitutePolicy SAME_AGE_RESTRICTION = candidate -> refuseUnless(candidate.ordered().ageRestricted()
            || !candidate.substitute().ageRestricted(), "AGE_RESTRICTED");

    static final SubstitutePolicy STAFF_ONLY = candidate -> refuseUnless(!candidate.ordered().neverAutoSubstitute()
            && !candidate.substitute().neverAutoSubstitute(), "STAFF_ONLY");

    private HardRules() {
    }

    /** What is vegan is vegetarian as well; any other diet needs its own word on the product. */
    private static boolean keeps(Set<String> diets, Set<String> claims, String diet) {
        return diets.contains(diet) || claims.contains(diet) || diet.equals("vegetarian") && diets.contains("vegan");
    }

    private static boolean isPlantBased(Set<String> diet) {
        return diet.contains("vegan");
    }

    private static Optional<String> refuseUnless(boolean allowed, String code) {
        return allowed ? Optional.empty() : Optional.of(code);
    }
}
