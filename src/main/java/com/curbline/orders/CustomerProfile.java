package com.curbline.orders;

import java.util.Set;

/** What a customer must not be given: allergens to avoid, diets kept, organic only, and limits of taste and money. */
public record CustomerProfile(Set<String> avoid, Set<String> diet, boolean organicRequired, CustomerLimits limits) {

    public CustomerProfile {
        avoid = avoid == null ? Set.of() : Set.copyOf(avoid);
        diet = diet == null ? Set.of() : Set.copyOf(diet);
        limits = limits == null ? CustomerLimits.none() : limits;
    }

    public static CustomerProfile open() {
        return of(Set.of(), Set.of(), false);
    }

    public static CustomerProfile of(Set<String> avoid, Set<String> diet, boolean organicRequired) {
        return new CustomerProfile(avoid, diet, organicRequired, CustomerLimits.none());
    }

    /** Whether anything here asks for more care than taste does. */
    public boolean needsCare() {
        return !avoid.isEmpty() || !diet.isEmpty();
    }
}
