package com.curbline.substitution.model;

import com.curbline.catalogue.Allergens;
import com.curbline.catalogue.Product;
import com.curbline.catalogue.Temperature;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.Sku;
import com.curbline.orders.CustomerLimits;
import com.curbline.orders.CustomerProfile;
import com.curbline.orders.Preference;
import java.math.BigDecimal;
import java.util.Set;

/** A product in the making, for tests of rules and ranking: of no brand, 12 oz, $4.00, all ingredients known and none of them an allergen. */
record Goods(String name, String category, String brand, String size, String price, Allergens contains, Set<String> claims, Set<String> diet, boolean adult, boolean staffOnly) {

    static Goods of(String name, String category) {
        return new Goods(name, category, "", "12 oz", "4.00", Allergens.of(Set.of()), Set.of(), Set.of(), false, false);
    }

    Goods by(String other) {
        return new Goods(name, category, other, size, price, contains, claims, diet, adult, staffOnly);
    }

    Goods sized(String other) {
        return new Goods(name, category, brand, other, price, contains, claims, diet, adult, staffOnly);
    }

    Goods at(String other) {
        return new Goods(name, category, brand, size, other, contains, claims, diet, adult, staffOnly);
    }

    Goods with(Allergens other) {
        return new Goods(name, category, brand, size, price, other, claims, diet, adult, staffOnly);
    }

    Goods claiming(String... words) {
        return new Goods(name, category, brand, size, price, contains, Set.of(words), diet, adult, staffOnly);
    }

    Goods eatenBy(String... words) {
        return new Goods(name, category, brand, size, price, contains, claims, Set.of(words), adult, staffOnly);
    }

    Goods forAdults() {
        return new Goods(name, category, brand, size, price, contains, claims, diet, true, staffOnly);
    }

    Goods forStaffOnly() {
        return new Goods(name, category, brand, size, price, contains, claims, diet, adult, true);
    }

    Product product(String sku) {
        return new Product(new Sku(sku), text(name), brand, text("Department"), text(category), size, price == null ? null : Money.dollars(price), contains, claims, diet,
                adult, staffOnly, "A1", Temperature.AMBIENT);
    }

    /** This instead of the other, for somebody with that profile. */
    Candidate insteadOf(Goods ordered, CustomerProfile profile) {
        return new Candidate(ordered.product("ordered"), product(name + brand + size), profile, Preference.unstated());
    }

    Candidate insteadOf(Goods ordered) {
        return insteadOf(ordered, CustomerProfile.open());
    }

    static CustomerProfile dieting(String... diets) {
        return CustomerProfile.of(Set.of(), Set.of(diets), false);
    }

    static CustomerProfile limited(CustomerLimits limits) {
        return new CustomerProfile(Set.of(), Set.of(), false, limits);
    }

    static CustomerProfile never(String... never) {
        return limited(new CustomerLimits(false, Set.of(never), null, null, false, false, false));
    }

    static CustomerProfile cappedAt(String share) {
        return limited(new CustomerLimits(false, Set.of(), null, new BigDecimal(share), false, false, false));
    }

    static CustomerProfile tolerating(String share) {
        return limited(new CustomerLimits(false, Set.of(), new BigDecimal(share), null, false, false, false));
    }

    static CustomerProfile brandOnly() {
        return limited(new CustomerLimits(true, Set.of(), null, null, false, false, false));
    }

    static CustomerProfile ofAge() {
        return limited(new CustomerLimits(false, Set.of(), null, null, true, false, false));
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text, text);
    }
}
