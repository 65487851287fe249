package com.curbline.customer.page;

import com.curbline.access.Store;
import com.curbline.catalogue.Product;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Sku;
import com.curbline.orders.Order;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How one customer is told about one order: in which words, by which clock, and what the products in question are. */
record Telling(Order order, Store store, Words words, StoreTime time, Map<Sku, Product> products) {

    String say(String key, Object... namesAndValues) {
        return words.say(key, namesAndValues);
    }

    String say(LocalizedText text) {
        return text.in(words.language());
    }

    String say(Instant moment) {
        return time.tell(moment);
    }

    /** A product's name with its size, where the size is known and the name does not hold it. */
    String named(LocalizedText name, Sku sku) {
        return size(sku).filter(size -> !say(name).contains(size)).map(size -> say(name) + ", " + size).orElseGet(() -> say(name));
    }

    Optional<String> size(Sku sku) {
        return Optional.ofNullable(products.get(sku)).map(Product::size).filter(size -> !size.isBlank());
    }
}
