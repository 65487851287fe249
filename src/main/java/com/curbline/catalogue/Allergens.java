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

    /**
     * Whether somebody who avoids these can safely be given the product: only where everything about it is known, every word
     * of theirs is understood, and nothing that they mean is in it.
     */
    public boolean areFreeOf(Set<String> avoided) {
        return avoided.isEmpty() || known && avoided.stream().allMatch(this::isFreeOf);
    }

    private boolean isFreeOf(String avoided) {
        return AllergenWords.meaning(avoided).map(meant -> present.stream().noneMatch(contained -> means(contained, meant))).orElse(false);
    }

    /** A word of the catalogue that is not understood counts against the product. */
    private static boolean means(String contained, Set<String> avoided) {
        return AllergenWords.meaning(contained).map(meant -> meant.stream().anyMatch(avoided::contains)).orElse(true);
    }
}
