package com.curbline.substitution.model;

import com.curbline.catalogue.Product;
import com.curbline.kernel.Money;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The hard rules by name. What is unknown about a product counts against it wherever somebody's health depends on it. */
final class HardRules {

    static final SubstitutePolicy AVOIDED_ALLERGENS = candidate -> refuseUnless(candidate.substitute().contains().areFreeOf(candidate.profile().avoid()), "CONTAINS_AVOIDED");

    /** The code names the diet that is broken: NOT_VEGAN, NOT_GLUTEN_FREE and so on. */
    static final SubstitutePolicy DIET_KEPT = candidate -> candidate.profile().diet().stream().sorted()
            .filter(diet -> !Diets.keeps(candidate.substitute(), diet)).findFirst().map(diet -> "NOT_" + diet.toUpperCase(Locale.ROOT));

    static final SubstitutePolicy NEVER_LIST = candidate -> refuseUnless(candidate.profile().limits().never().stream()
            .noneMatch(never -> isMeant(never, candidate.substitute())), "NEVER_FOR_CUSTOMER");

    static final SubstitutePolicy ORGANIC_REQUIRED = candidate -> refuseUnless(!candidate.profile().organicRequired()
            || candidate.substitute().claims().contains("organic"), "NOT_ORGANIC");

    static final SubstitutePolicy BRAND_ONLY = candidate -> refuseUnless(!candidate.profile().limits().brandOnly()
            || Fit.isSameBrand(candidate.ordered(), candidate.substitute()), "OTHER_BRAND");

    static final SubstitutePolicy SIZE_TOLERANCE = candidate -> refuseUnless(isWithin(candidate.profile().limits().sizeTolerance(), candidate), "OTHER_SIZE");

    static final SubstitutePolicy PRICE_CEILING = candidate -> refuseUnless(candidate.preference().maxUnitPrice() == null
            || isAtMost(candidate.substitute().price(), candidate.preference().maxUnitPrice()), "ABOVE_PRICE_CEILING");

    static final SubstitutePolicy PRICE_CAP = candidate -> refuseUnless(isUnderCap(candidate.profile().limits().priceCap(), candidate), "ABOVE_PRICE_CAP");

    static final SubstitutePolicy STAYS_PLANT_BASED = candidate -> refuseUnless(!PlantBased.isMeantToBe(candidate.ordered())
            || Diets.isVegan(candidate.substitute()), "NOT_PLANT_BASED");

    static final SubstitutePolicy SAME_AGE_RESTRICTION = candidate -> refuseUnless(candidate.ordered().ageRestricted()
            || !isForAdults(candidate.substitute()), "AGE_RESTRICTED");

    static final SubstitutePolicy STAYS_WITHOUT_ALCOHOL = candidate -> refuseUnless(!isWithoutAlcohol(candidate.ordered())
            || !isForAdults(candidate.substitute()) || isWithoutAlcohol(candidate.substitute()), "ALCOHOL");

    static final SubstitutePolicy AGE_CHECKED = candidate -> refuseUnless(candidate.profile().limits().ageChecked()
            || !isForAdults(candidate.substitute()), "AGE_NOT_CHECKED");

    static final SubstitutePolicy STAFF_ONLY = candidate -> refuseUnless(!isForStaffOnly(candidate.ordered())
            && !isForStaffOnly(candidate.substitute()), "STAFF_ONLY");

    private static final Set<String> ALCOHOL = Set.of("alcohol", "beer", "wine", "spirits");

    private HardRules() {
    }

    private static boolean isForAdults(Product product) {
        return product.ageRestricted() || ALCOHOL.contains(product.category().english().toLowerCase(Locale.ROOT))
                || ALCOHOL.contains(product.department().english().toLowerCase(Locale.ROOT));
    }

    private static boolean isWithoutAlcohol(Product product) {
        return Reading.of(product).words().stream().anyMatch(word -> word.equals("nonalcoholic") || word.equals("alcoholfree"));
    }

    private static boolean isForStaffOnly(Product product) {
        return product.neverAutoSubstitute() || product.category().english().equalsIgnoreCase("Infant Formula") || Reading.of(product).words().contains("infantformula");
    }

    /** A sku, or words that all stand in the product's brand and name. */
    private static boolean isMeant(String never, Product product) {
        return product.sku().value().equalsIgnoreCase(never)
                || !NameWords.of(never).isEmpty() && NameWords.of(product.title().english()).containsAll(NameWords.of(never));
    }

    private static boolean isWithin(BigDecimal tolerance, Candidate candidate) {
        if (tolerance == null) {
            return true;
        }
        var ratio = Contents.ratio(candidate.ordered(), candidate.substitute());
        return ratio.isPresent() && Math.abs(ratio.getAsDouble() - 1) <= tolerance.doubleValue() + 1e-3;
    }

    private static boolean isUnderCap(BigDecimal cap, Candidate candidate) {
        var ordered = candidate.ordered().price();
        return cap == null || ordered != null && isAtMost(candidate.substitute().price(), new Money(ordered.amount().multiply(cap.add(BigDecimal.ONE)), ordered.currency()));
    }

    private static boolean isAtMost(Money price, Money ceiling) {
        return price != null && price.compareTo(ceiling) <= 0;
    }

    private static Optional<String> refuseUnless(boolean allowed, String code) {
        return allowed ? Optional.empty() : Optional.of(code);
    }
}
