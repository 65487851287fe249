package com.curbline.catalogue;

import java.util.Set;

/** The allergens that a product is known to contain; {@code known} is false where nobody could say, and then nothing may be concluded. */
public record Allergens(boolean known, Set<String> present) {

    public static Allergens unknown() {
        return new Allergens(false, Set.of());
    }

    public static Allergens of(Set<String> present) {
        return new Allergens(true, Set.copyOf(present));
    }

    /** Whether somebody who avoids these can safely be given the product: only where everything is known and none is in it. */
    public boolean areFreeOf(Set<String> avoided) {
        return avoided.isEmpty() || known && present.stream().noneMatch(avoided::contains);
    }
}
