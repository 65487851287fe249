package com.curbline.substitution.model;

import static com.curbline.substitution.model.Goods.brandOnly;
import static com.curbline.substitution.model.Goods.cappedAt;
import static com.curbline.substitution.model.Goods.dieting;
import static com.curbline.substitution.model.Goods.never;
import static com.curbline.substitution.model.Goods.ofAge;
import static com.curbline.substitution.model.Goods.tolerating;
import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.catalogue.Allergens;
import com.curbline.orders.CustomerProfile;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HardRulesTest {

    private static final Goods COOKIE = Goods.of("Oatmeal Cookies", "Cookies & Biscuits");
    private static final Goods BEER = Goods.of("Lager Beer", "Beer").forAdults();

    @Test
    void glutenFreeTakesAClaimAndNotOnlyTheAbsenceOfWheat() {
        assertThat(refusal(COOKIE, COOKIE, dieting("gluten_free"))).isEqualTo("NOT_GLUTEN_FREE");
        assertThat(refusal(COOKIE, COOKIE.claiming("gluten_free"), dieting("gluten_free"))).isNull();
        assertThat(refusal(COOKIE, COOKIE.claiming("gluten_free").with(Allergens.of(Set.of("wheat"))), dieting("gluten_free"))).isEqualTo("NOT_GLUTEN_FREE");
    }

    @Test
    void plainProduceIsFreeOfGlutenByNature() {
        var apples = Goods.of("Gala Apples", "Fresh Fruit");

        assertThat(refusal(apples, apples, dieting("gluten_free"))).isNull();
        assertThat(refusal(apples, apples.with(Allergens.unknown()), dieting("gluten_free"))).isEqualTo("NOT_GLUTEN_FREE");
        assertThat(refusal(apples, Goods.of("Apple Pie", "Fresh Bakery"), dieting("gluten_free"))).isEqualTo("NOT_GLUTEN_FREE");
    }

    @Test
    void veganIsWhatIsSaidToBeAndNamesNothingFromAnimals() {
        assertThat(refusal(COOKIE, COOKIE, dieting("vegan"))).isEqualTo("NOT_VEGAN");
        assertThat(refusal(COOKIE, COOKIE.eatenBy("vegan"), dieting("vegan"))).isNull();
        assertThat(refusal(COOKIE, COOKIE.eatenBy("vegan").with(Allergens.of(Set.of("milk"))), dieting("vegan"))).isEqualTo("NOT_VEGAN");
        assertThat(refusal(COOKIE, COOKIE.eatenBy("vegan"), dieting("vegetarian"))).isNull();
    }

    @Test
    void aNameProvesNoDiet() {
        var creamer = Goods.of("Non-Dairy Creamer", "Milk Additives");
        var pickles = Goods.of("Kosher Dill Pickles", "Pickles");

        assertThat(refusal(creamer, creamer, dieting("dairy_free"))).isEqualTo("NOT_DAIRY_FREE");
        assertThat(refusal(pickles, pickles, dieting("kosher"))).isEqualTo("NOT_KOSHER");
        assertThat(refusal(pickles, pickles.claiming("kosher"), dieting("kosher"))).isNull();
    }

    @Test
    void aDietThatNobodyKnowsIsKeptOnlyByWhatCarriesItsName() {
        assertThat(refusal(COOKIE, COOKIE, dieting("low_fodmap"))).isEqualTo("NOT_LOW_FODMAP");
        assertThat(refusal(COOKIE, COOKIE.claiming("low_fodmap"), dieting("low_fodmap"))).isNull();
    }

    @Test
    void dietsOfHealthTakeTheirOwnClaim() {
        for (var diet : Set.of("lactose_free", "dairy_free", "low_sodium", "no_sugar", "halal", "kosher")) {
            assertThat(refusal(COOKIE, COOKIE, dieting(diet))).isEqualTo("NOT_" + diet.toUpperCase());
            assertThat(refusal(COOKIE, COOKIE.claiming(diet), dieting(diet))).isNull();
        }
    }

    @Test
    void theCustomersNeverListHoldsSkusAndWords() {
        assertThat(refusal(COOKIE, COOKIE.by("Acme"), never("acme"))).isEqualTo("NEVER_FOR_CUSTOMER");
        assertThat(refusal(COOKIE, COOKIE.by("Acme"), never("Oatmeal Cookies" + "Acme" + "12 oz"))).isEqualTo("NEVER_FOR_CUSTOMER");
        assertThat(refusal(COOKIE, COOKIE.by("Borealis"), never("acme", "oatmeal cake"))).isNull();
    }

    @Test
    void onlyTheOrderedBrandWhereTheCustomerSaysSo() {
        assertThat(refusal(COOKIE.by("Acme"), COOKIE.by("Borealis"), brandOnly())).isEqualTo("OTHER_BRAND");
        assertThat(refusal(COOKIE.by("Acme"), COOKIE.by("ACME").sized("10 oz"), brandOnly())).isNull();
        assertThat(refusal(COOKIE, COOKIE, brandOnly())).isEqualTo("OTHER_BRAND");
    }

    @Test
    void theSizeStaysWithinTheCustomersTolerance() {
        assertThat(refusal(COOKIE.sized("10 oz"), COOKIE.sized("12 oz"), tolerating("0.2"))).isNull();
        assertThat(refusal(COOKIE.sized("10 oz"), COOKIE.sized("13 oz"), tolerating("0.2"))).isEqualTo("OTHER_SIZE");
        assertThat(refusal(COOKIE.sized("10 oz"), COOKIE.sized("family size"), tolerating("0.2"))).isEqualTo("OTHER_SIZE");
    }

    @Test
    void aCapOfNothingMeansNotDearer() {
        assertThat(refusal(COOKIE.at("4.00"), COOKIE.at("4.00"), cappedAt("0.0"))).isNull();
        assertThat(refusal(COOKIE.at("4.00"), COOKIE.at("4.01"), cappedAt("0.0"))).isEqualTo("ABOVE_PRICE_CAP");
        assertThat(refusal(COOKIE.at("4.00"), COOKIE.at("4.40"), cappedAt("0.1"))).isNull();
        assertThat(refusal(COOKIE.at("4.00"), COOKIE.at(null), cappedAt("0.1"))).isEqualTo("ABOVE_PRICE_CAP");
    }

    @Test
    void alcoholTakesACheckedAgeEvenWhereItHoldsNone() {
        assertThat(refusal(BEER, BEER, CustomerProfile.open())).isEqualTo("AGE_NOT_CHECKED");
        assertThat(refusal(BEER, BEER, ofAge())).isNull();
        assertThat(refusal(BEER, Goods.of("Non-Alcoholic Brew", "Beer").forAdults(), CustomerProfile.open())).isEqualTo("AGE_NOT_CHECKED");
    }

    @Test
    void nobodyWhoOrderedNoAlcoholIsGivenAny() {
        var brew = Goods.of("Non-Alcoholic Brew", "Beer").forAdults();

        assertThat(refusal(brew, BEER, ofAge())).isEqualTo("ALCOHOL");
        assertThat(refusal(brew, brew.by("Other"), ofAge())).isNull();
        assertThat(refusal(Goods.of("Root Beer", "Soda"), BEER, ofAge())).isEqualTo("AGE_RESTRICTED");
    }

    @Test
    void infantFormulaIsForAPersonOfTheStoreWhateverItsFlagSays() {
        var formula = Goods.of("Infant Formula", "Infant Formula");

        assertThat(refusal(formula, formula, CustomerProfile.open())).isEqualTo("STAFF_ONLY");
        assertThat(refusal(COOKIE, COOKIE.forStaffOnly(), CustomerProfile.open())).isEqualTo("STAFF_ONLY");
        assertThat(SubstitutePolicy.firstRefusal(SubstitutePolicy.forStaff(), formula.insteadOf(formula))).isEmpty();
    }

    @Test
    void whatIsBoughtForBeingPlantBasedStaysSo() {
        var ground = Goods.of("Plant-Based Ground", "Fresh Meat");

        assertThat(refusal(ground, Goods.of("Ground Beef", "Fresh Meat"), CustomerProfile.open())).isEqualTo("NOT_PLANT_BASED");
        assertThat(refusal(ground, ground.eatenBy("vegan"), CustomerProfile.open())).isNull();
    }

    @Test
    void salsaThatHappensToBeVeganMayBecomeOneThatNobodyClassified() {
        var salsa = Goods.of("Medium Salsa", "Dips & Salsa");

        assertThat(refusal(salsa.eatenBy("vegan"), salsa, CustomerProfile.open())).isNull();
    }

    @Test
    void whatNobodyMaySetAsideBindsStaffAsWell() {
        assertThat(SubstitutePolicy.forStaff()).containsAll(SubstitutePolicy.forEveryone());
        assertThat(SubstitutePolicy.all()).containsAll(SubstitutePolicy.forStaff());
        assertThat(SubstitutePolicy.forEveryone()).contains(HardRules.AVOIDED_ALLERGENS, HardRules.DIET_KEPT, HardRules.AGE_CHECKED);
    }

    private static String refusal(Goods ordered, Goods other, CustomerProfile profile) {
        return SubstitutePolicy.firstRefusal(SubstitutePolicy.all(), other.insteadOf(ordered, profile)).orElse(null);
    }
}
