package com.curbline.substitution.application;

import com.curbline.catalogue.Products;
import com.curbline.kernel.Sku;
import com.curbline.orders.Orders;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.model.Candidate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts products beside the missing item and its customer, so that the rules can judge them as they are now. */
@Component
class Candidates {

    private final Orders orders;
    private final Products products;
    private final Prices prices;

    Candidates(Orders orders, Products products, Prices prices) {
        this.prices = prices;
        this.orders = orders;
        this.products = products;
    }

    /** Those of the given products that the store sells, in the order given. */
    List<Candidate> of(Substitution substitution, List<Sku> skus) {
        var order = orders.get(substitution.occasion().order());
        var line = order.lineOf(substitution.id());
        var wanted = new ArrayList<>(skus);
        wanted.add(line.ordered().sku());
        var known = products.findAll(order.store(), wanted);
        return skus.stream().filter(known::containsKey).map(known::get)
                .map(product -> new Candidate(known.getOrDefault(line.ordered().sku(), product), prices.charged(product, line), order.customer().profile(), line.progress().preference()))
                .toList();
    }
}
