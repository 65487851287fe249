package com.curbline.substitution.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.catalogue.Allergens;
import com.curbline.kernel.LocalizedText;
import com.curbline.orders.CustomerProfile;
import com.curbline.substitution.Offer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Goods SPINACH = Goods.of("Baby Spinach", "Fresh Vegetables");

    @Test
    void saysWhatIsTheSameAndWhatDiffersInBothLanguages() {
        var ordered = Goods.of("Whole Milk", "Milk").by("Horizon").sized("32 fl oz").at("5.00");

        var offers = offered(ordered, Goods.of("Whole Milk", "Milk").by("Horizon").sized("64 fl oz").at("5.40"));

        assertThat(offers.get(0).why()).extracting(LocalizedText::english).containsExactly("same brand", "larger (64 fl oz)", "+$0.40");
        assertThat(offers.get(0).why()).extracting(LocalizedText::spanish).containsExactly("misma marca", "más grande (64 fl oz)", "+$0.40");
    }

    @Test
    void labelsAtMostThreeFromOne() {
        var ordered = Goods.of("White Bread", "Breads & Buns");

        var offers = offered(ordered, ordered.by("A"), ordered.by("B"), ordered.by("C"), ordered.by("D"));

        assertThat(offers).extracting(Offer::label).containsExactly("1", "2", "3");
    }

    @Test
    void theThingItselfBeatsASharedAdjective() {
        assertThat(names(SPINACH, Goods.of("Baby Bella Mushrooms", "Fresh Vegetables"), Goods.of("Spinach", "Pre-Packaged Fruit & Vegetables")))
                .containsExactly("Spinach", "Baby Bella Mushrooms");
        assertThat(names(Goods.of("Sherry Vinegar", "Other Cooking Sauces"), Goods.of("Sherry Cooking Wine", "Other Cooking Sauces"), Goods.of("Rice Vinegar", "Other Cooking Sauces")))
                .containsExactly("Rice Vinegar", "Sherry Cooking Wine");
    }

    @Test
    void flavourBeatsPraise() {
        var ordered = Goods.of("Creamy Supreme Frosting, Lemon", "Toppings");

        assertThat(names(ordered, Goods.of("Creamy Supreme Frosting, Chocolate", "Toppings"), Goods.of("Lemon Frosting", "Toppings")))
                .containsExactly("Lemon Frosting", "Creamy Supreme Frosting, Chocolate");
    }

    @Test
    void aMemberOfTheFamilyBeatsAStranger() {
        assertThat(names(Goods.of("Chardonnay", "Wine"), Goods.of("Merlot", "Wine"), Goods.of("Sauvignon Blanc", "Wine"))).startsWith("Sauvignon Blanc");
        assertThat(names(SPINACH, Goods.of("Baby Carrots", "Fresh Vegetables"), Goods.of("Baby Kale", "Fresh Vegetables"))).startsWith("Baby Kale");
    }

    @Test
    void aSlipOfSpellingIsForgivenAndALookAlikeIsNot() {
        assertThat(Likeness.ofWords(Reading.of("Raspberies", ""), Reading.of("Raspberries", ""))).isEqualTo(1);
        assertThat(Likeness.ofWords(Reading.of("Sherry", ""), Reading.of("Cherry", ""))).isZero();
        assertThat(Likeness.ofWords(Reading.of("Cake Batter", ""), Reading.of("Cake Butter", ""))).isLessThan(1);
    }

    @Test
    void nothingIsOfferedWhereNothingIsLikeIt() {
        assertThat(offered(Goods.of("Italian Parsley", "Fresh Vegetables"), Goods.of("Italian Bread", "Breads & Buns"), Goods.of("Red Bell Pepper", "Fresh Vegetables"))).isEmpty();
        assertThat(withheld(Goods.of("Strawberries", "Fresh Fruit"), Goods.of("Strawberry Jam", "Jam"))).isEqualTo("OTHER_FORM");
        assertThat(withheld(Goods.of("Plantains", "Fresh Fruit"), Goods.of("Grapes", "Fresh Fruit"))).isEqualTo("NOT_SIMILAR");
    }

    @Test
    void whatARuleRefusesIsNotOfferedHoweverWellItFits() {
        var granola = Goods.of("Granola", "Cereal");
        var allergic = CustomerProfile.of(Set.of("peanut"), Set.of(), false);

        assertThat(Ranking.offers(List.of(granola.by("Other").with(Allergens.unknown()).insteadOf(granola, allergic)))).isEmpty();
        assertThat(Ranking.inOrder(List.of(granola.by("Other").with(Allergens.unknown()).insteadOf(granola, allergic)))).isEmpty();
    }

    @Test
    void whatTheCustomerChoseIsOfferedHoweverLittleItIsAlike() {
        assertThat(Ranking.inOrder(List.of(Goods.of("Grapes", "Fresh Fruit").insteadOf(SPINACH)))).hasSize(1);
    }

    @Test
    void everyTermAndTheScoreStayBetweenNothingAndOne() {
        var fit = Fit.of(Goods.of("100% Pure, Organic", "Anything").at("0.01").sized("").insteadOf(SPINACH.at("900.00").sized("5 oz")));

        assertThat(fit.terms().values()).allMatch(term -> term >= 0 && term <= 1);
        assertThat(fit.score()).isBetween(0.0, 1.0);
        assertThat(Arrays.stream(Term.values()).mapToDouble(Term::weight).sum()).isEqualTo(1, org.assertj.core.data.Offset.offset(1e-9));
    }

    private static List<Offer> offered(Goods ordered, Goods... others) {
        return Ranking.offers(Arrays.stream(others).map(other -> other.insteadOf(ordered)).toList());
    }

    private static List<String> names(Goods ordered, Goods... others) {
        return Ranking.ranked(Arrays.stream(others).map(other -> other.insteadOf(ordered)).toList()).stream()
                .map(ranked -> ranked.candidate().substitute().name().english()).toList();
    }

    private static String withheld(Goods ordered, Goods other) {
        return Ranking.ranked(List.of(other.insteadOf(ordered))).get(0).withheld().orElse(null);
    }
}
