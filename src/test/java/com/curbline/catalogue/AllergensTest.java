package com.curbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllergensTest {

    @ParameterizedTest
    @CsvSource({"peanut, peanuts", "peanut, Nuts", "peanut, cacahuate", "tree_nut, tree nuts", "tree_nut, Almonds", "milk, Dairy", "milk, lácteos", "milk, lactose",
            "wheat, gluten", "gluten, wheat", "egg, eggs", "egg, huevos", "soy, soya", "shellfish, mariscos", "fish, seafood", "sesame, ajonjolí"})
    void isNotSafeForWhoAvoidsTheAllergenByAnyOfItsNames(String contained, String avoided) {
        assertThat(Allergens.of(Set.of(contained)).areFreeOf(Set.of(avoided))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"peanuts", "Dairy", "gluten", "shellfish"})
    void isSafeWhereEverythingIsKnownAndNothingOfItIsIn(String avoided) {
        assertThat(Allergens.of(Set.of("soy")).areFreeOf(Set.of(avoided))).isTrue();
    }

    @Test
    void isNotSafeForWhoAvoidsSomethingThatNobodyUnderstands() {
        assertThat(Allergens.of(Set.of()).areFreeOf(Set.of("kryptonite"))).isFalse();
    }

    @Test
    void isNotSafeForAnyAllergyWhereTheIngredientsAreUnknown() {
        assertThat(Allergens.unknown().areFreeOf(Set.of("milk"))).isFalse();
        assertThat(Allergens.unknown().areFreeOf(Set.of())).isTrue();
    }

    @Test
    void isNotSafeWhereItHoldsSomethingThatNobodyUnderstands() {
        assertThat(Allergens.of(Set.of("mystery")).areFreeOf(Set.of("milk"))).isFalse();
    }
}
