package com.curbline.orders;

import java.util.Set;

/** What a customer must not be given: allergens to avoid, diets kept, organic only. */
public record CustomerProfile(Set<String> avoid, Set<String> diet, boolean organicRequired) {

    public CustomerProfile {
        avoid = avoid == null ? Set.of() : Set.copyOf(avoid);
        diet = diet == null ? Set.of() : Set.copyOf(diet);
    }

    public static CustomerProfile open() {
        return new CustomerProfile(Set.of(), Set.of(), false);
    }

    /** Whether anything here asks for more care than taste does. */
    public boolean needsCare() {
        return !avoid.isEmpty() || !diet.isEmpty();
    }
}
