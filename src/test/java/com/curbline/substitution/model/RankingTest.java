package com.curbline.substitution.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.catalogue.Allergens;
import com.curbline.catalogue.Product;
import com.curbline.catalogue.Temperature;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.Sku;
import com.curbline.orders.CustomerProfile;
import com.curbline.orders.Preference;
import com.curbline.substitution.Offer;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Set<String> NOTHING = Set.of();

    @Test
    void prefersTheSameKindOfTheSameBrandAndSize() {
        var ordered = product("milk", "Whole Milk", "Horizon", "1 gal", "5.00", Allergens.of(Set.of("milk")), NOTHING);
        var sameBrand = product("same", "Whole Milk", "Horizon", "1 gal", "5.20", Allergens.of(Set.of("milk")), NOTHING);
        var other = product("other", "Chocolate Drink", "Nesquik", "8 fl oz", "2.00", Allergens.of(Set.of("milk")), NOTHING);

        var offers = Ranking.offers(List.of(candidate(ordered, other, CustomerProfile.open()), candidate(ordered, sameBrand, CustomerProfile.open())));

        assertThat(offers).extracting(offer -> offer.sku().value()).containsExactly("same", "other");
        assertThat(offers.get(0).why()).extracting(LocalizedText::english).containsExactly("same brand", "same size", "+$0.20");
        assertThat(offers).extracting(Offer::label).containsExactly("1", "2");
    }

    @Test
    void offersAtMostThree() {
        var ordered = product("a", "Bread", "", "20 oz", "3.00", Allergens.of(NOTHING), NOTHING);

        var offers = Ranking.offers(List.of("b", "c", "d", "e").stream()
                .map(sku -> candidate(ordered, product(sku, "Bread", "", "20 oz", "3.00", Allergens.of(NOTHING), NOTHING), CustomerProfile.open())).toList());

        assertThat(offers).hasSize(3);
    }

    @Test
    void offersNothingToAnAllergicCustomerWhereTheIngredientsAreUnknown() {
        var ordered = product("a", "Granola", "", "12 oz", "4.00", Allergens.of(NOTHING), NOTHING);
        var unknown = product("b", "Granola", "", "12 oz", "4.00", Allergens.unknown(), NOTHING);

        assertThat(Ranking.offers(List.of(candidate(ordered, unknown, new CustomerProfile(Set.of("peanut"), NOTHING, false))))).isEmpty();
    }

    @Test
    void offersNoMeatForAPlantBasedItem() {
        var ordered = product("a", "Burger", "Beyond", "8 oz", "6.00", Allergens.of(NOTHING), Set.of("vegan"));
        var beef = product("b", "Burger", "FreshMart", "8 oz", "6.00", Allergens.of(NOTHING), NOTHING);

        assertThat(Ranking.offers(List.of(candidate(ordered, beef, CustomerProfile.open())))).isEmpty();
    }

    @Property(tries = 500)
    void neverOffersWhatAHardRuleRefuses(@ForAll("products") Product ordered, @ForAll("productLists") List<Product> others, @ForAll("profiles") CustomerProfile profile) {
        var offers = Ranking.offers(others.stream().map(other -> candidate(ordered, other, profile)).toList());

        assertThat(offers).allSatisfy(offer -> {
            var product = others.stream().filter(other -> other.sku().equals(offer.sku())).findFirst().orElseThrow();
            assertThat(profile.avoid()).noneMatch(product.contains().present()::contains);
            assertThat(product.contains().known() || profile.avoid().isEmpty()).isTrue();
            assertThat(profile.diet()).allMatch(diet -> product.diet().contains(diet) || diet.equals("vegetarian") && product.diet().contains("vegan"));
        });
    }

    @Provide
    Arbitrary<Product> products() {
        var allergens = Arbitraries.of("milk", "egg", "peanut", "soy").set().ofMaxSize(3).map(Allergens::of);
        var diets = Arbitraries.of("vegan", "vegetarian").set().ofMaxSize(2);
        return Combinators.combine(Arbitraries.integers().between(1, 1_000_000), Arbitraries.oneOf(allergens, Arbitraries.just(Allergens.unknown())), diets)
                .as((number, contains, diet) -> product("sku" + number, "Item " + number % 5, "Brand " + number % 3, "12 oz", "4.00", contains, diet));
    }

    @Provide
    Arbitrary<List<Product>> productLists() {
        return products().list().ofMaxSize(12).uniqueElements(Product::sku);
    }

    @Provide
    Arbitrary<CustomerProfile> profiles() {
        return Combinators.combine(Arbitraries.of("milk", "egg", "peanut", "soy").set().ofMaxSize(2), Arbitraries.of("vegan", "vegetarian").set().ofMaxSize(1))
                .as((avoid, diet) -> new CustomerProfile(avoid, diet, false));
    }

    private static Candidate candidate(Product ordered, Product substitute, CustomerProfile profile) {
        return new Candidate(ordered, substitute, profile, Preference.unstated());
    }

    private static Product product(String sku, String name, String brand, String size, String price, Allergens contains, Set<String> diet) {
        var text = new LocalizedText(name, name);
        return new Product(new Sku(sku), text, brand, text, text, size, Money.dollars(price), contains, NOTHING, diet, false, false, "A1", Temperature.AMBIENT);
    }
}
