package com.curbline.store.order;

import com.curbline.catalogue.Product;
import com.curbline.catalogue.Temperature;
import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Sku;
import java.util.Map;
import java.util.Optional;

/** What the store knows about the products of a page, in the page's language; products that it no longer sells have no place. */
record Goods(Map<Sku, Product> known, Language language) {

    String aisle(Sku sku) {
        return product(sku).map(Product::aisle).filter(aisle -> !aisle.isBlank()).orElse(null);
    }

    Temperature temperature(Sku sku) {
        return product(sku).map(Product::temperature).orElse(Temperature.AMBIENT);
    }

    String title(Sku sku) {
        return product(sku).map(product -> product.title().in(language)).orElse(sku.value());
    }

    String say(LocalizedText text) {
        return text.in(language);
    }

    private Optional<Product> product(Sku sku) {
        return Optional.ofNullable(known.get(sku));
    }
}
