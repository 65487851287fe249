package com.curbline.substitution.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.catalogue.Allergens;
import com.curbline.catalogue.Product;
import com.curbline.kernel.Money;
import com.curbline.orders.CustomerLimits;
import com.curbline.orders.CustomerProfile;
import com.curbline.orders.Preference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Over random shelves and customers: what is offered is checked here in words of its own, without the rules that chose it. */
class NoRuleBrokenTest {

    private static final Set<String> GLUTEN = Set.of("wheat", "gluten");

    @Property(tries = 1500)
    void noOfferBreaksARule(@ForAll("goods") Goods ordered, @ForAll("shelves") List<Goods> shelf, @ForAll("profiles") CustomerProfile profile) {
        var item = ordered.product("ordered");
        var ceiling = new Preference(Preference.Wish.ASK, List.of(), Money.dollars("6.00"));
        var products = java.util.stream.IntStream.range(0, shelf.size()).mapToObj(index -> shelf.get(index).product("sku" + index)).toList();
        var candidates = products.stream().map(product -> new Candidate(item, product, profile, ceiling)).toList();

        var offers = Ranking.offers(candidates);
        var chosen = Ranking.inOrder(candidates);

        Statistics.collect(chosen.isEmpty() ? "none" : "some");
        assertThat(offers).hasSizeLessThanOrEqualTo(3);
        assertThat(java.util.stream.Stream.concat(offers.stream(), chosen.stream())).allSatisfy(offer -> {
            var product = products.stream().filter(other -> other.sku().equals(offer.sku())).findFirst().orElseThrow();
            keepsHealth(product, profile);
            keepsLimits(item, product, profile);
            assertThat(product.price().amount()).isLessThanOrEqualTo(new BigDecimal("6.00"));
        });
    }

    private static void keepsHealth(Product product, CustomerProfile profile) {
        assertThat(profile.avoid()).noneMatch(product.contains().present()::contains);
        assertThat(product.contains().known() || profile.avoid().isEmpty()).isTrue();
        assertThat(product.ageRestricted() && !profile.limits().ageChecked()).isFalse();
        assertThat(product.neverAutoSubstitute()).isFalse();
        if (profile.diet().contains("vegan")) {
            assertThat(product.diet()).contains("vegan");
            assertThat(product.contains().present()).doesNotContain("milk", "egg");
        }
        if (profile.diet().contains("gluten_free")) {
            assertThat(product.claims().contains("gluten_free") || product.category().english().startsWith("Fresh")).isTrue();
            assertThat(product.contains().present()).noneMatch(GLUTEN::contains);
        }
        assertThat(profile.diet().contains("kosher") && !product.claims().contains("kosher")).isFalse();
    }

    private static void keepsLimits(Product ordered, Product product, CustomerProfile profile) {
        var limits = profile.limits();
        assertThat(profile.organicRequired() && !product.claims().contains("organic")).isFalse();
        assertThat(limits.brandOnly() && !ordered.brand().equals(product.brand())).isFalse();
        assertThat(limits.never()).doesNotContain(product.sku().value());
        assertThat(!ordered.ageRestricted() && product.ageRestricted()).isFalse();
        assertThat(ordered.neverAutoSubstitute()).isFalse();
        if (limits.priceCap() != null) {
            assertThat(product.price().amount()).isLessThanOrEqualTo(ordered.price().amount().multiply(limits.priceCap().add(BigDecimal.ONE)).setScale(2, java.math.RoundingMode.HALF_UP));
        }
        if (limits.sizeTolerance() != null) {
            assertThat(product.size()).isEqualTo(ordered.size());
        }
    }

    @Provide
    Arbitrary<Goods> goods() {
        var contains = Arbitraries.oneOf(Arbitraries.of("milk", "egg", "peanut", "wheat").set().ofMaxSize(2).map(Allergens::of), Arbitraries.just(Allergens.unknown()));
        var names = Arbitraries.of("Gala Apples", "Oatmeal Cookies", "Lager Beer", "Plant-Based Ground", "Ground Beef");
        var words = Combinators.combine(Arbitraries.of("organic", "gluten_free", "kosher").set().ofMaxSize(3), Arbitraries.of("vegan", "vegetarian").set().ofMaxSize(2));
        var flags = Arbitraries.integers().between(0, 9);
        return Combinators.combine(names, Arbitraries.of("Fresh Fruit", "Cookies & Biscuits"), Arbitraries.of("Acme", "Borealis"), Arbitraries.of("10 oz", "20 oz", "big"),
                Arbitraries.of("2.00", "4.00", "7.00"), contains, words.as((claims, diet) -> List.of(claims, diet)), flags)
                .as((name, category, brand, size, price, allergens, said, flag) -> new Goods(name, category, brand, size, price, allergens, said.get(0), said.get(1), flag == 0, flag == 1));
    }

    @Provide
    Arbitrary<List<Goods>> shelves() {
        return goods().list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<CustomerProfile> profiles() {
        var shares = Arbitraries.of(new BigDecimal("0.0"), new BigDecimal("0.25")).injectNull(0.7);
        var yes = Arbitraries.of(true, false, false, false);
        var limits = Combinators.combine(yes, Arbitraries.of("sku0", "sku1").set().ofMaxSize(1), shares, shares, Arbitraries.of(true, false))
                .as((brandOnly, never, size, price, age) -> new CustomerLimits(brandOnly, never, size, price, age, false, false));
        return Combinators.combine(Arbitraries.of("milk", "egg", "peanut").set().ofMaxSize(1), Arbitraries.of("vegan", "gluten_free", "kosher").set().ofMaxSize(1), yes, limits)
                .as(CustomerProfile::new);
    }
}
