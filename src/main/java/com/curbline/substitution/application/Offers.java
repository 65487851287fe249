package com.curbline.substitution.application;

import com.curbline.catalogue.Product;
import com.curbline.catalogue.Products;
import com.curbline.kernel.Sku;
import com.curbline.orders.Order;
import com.curbline.orders.OrderLine;
import com.curbline.orders.Preference.Wish;
import com.curbline.substitution.Decision.Outcome;
import com.curbline.substitution.Offer;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.Substitutions;
import com.curbline.substitution.model.Candidate;
import com.curbline.substitution.model.Ranking;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what can be offered instead of a missing item, at the price that the customer would pay. */
@Component
class Offers {

    private static final int MOST_CANDIDATES = 200;
    /** How often a line may run short before nothing more is offered for it. */
    private static final int MOST_ROUNDS = 3;

    private final Products products;
    private final Substitutions substitutions;
    private final Stock stock;
    private final Prices prices;

    Offers(Products products, Substitutions substitutions, Stock stock, Prices prices) {
        this.products = products;
        this.substitutions = substitutions;
        this.stock = stock;
        this.prices = prices;
    }

    /** The customer's own choices where one can be had, otherwise the best that is there; in full, or else as many as there are. */
    List<Offer> of(Order order, Substitution substitution, Product ordered) {
        var line = order.lineOf(substitution.id());
        if (line.progress().shortages().size() > MOST_ROUNDS) {
            return List.of();
        }
        var search = new Search(order, line, substitution, ordered, missedBefore(line, substitution));
        var missing = substitution.occasion().missing();
        var inFull = search.offers(missing);
        return inFull.isEmpty() && missing > 1 ? search.offers(1).stream().map(search::asManyAsThereAre).toList() : inFull;
    }

    /** Substitutes that were decided for the line and ran short in their turn. */
    private Set<Sku> missedBefore(OrderLine line, Substitution now) {
        if (line.progress().shortages().size() < 2) {
            return Set.of();
        }
        return substitutions.ofOrder(now.occasion().order()).stream().filter(other -> other.occasion().line().equals(line.id()))
                .map(other -> other.progress().decision()).filter(decision -> decision != null && decision.outcome() == Outcome.SUBSTITUTE)
                .map(decision -> decision.sku()).collect(Collectors.toSet());
    }

    /** One look for offers. */
    private final class Search {

        private final Order order;
        private final OrderLine line;
        private final Substitution substitution;
        private final Product ordered;
        private final Set<Sku> missedBefore;

        Search(Order order, OrderLine line, Substitution substitution, Product ordered, Set<Sku> missedBefore) {
            this.order = order;
            this.line = line;
            this.substitution = substitution;
            this.ordered = ordered;
            this.missedBefore = missedBefore;
        }

        List<Offer> offers(int pieces) {
            var chosen = Ranking.inOrder(candidates(choices(pieces)));
            return chosen.isEmpty() ? Ranking.offers(candidates(products.inStockLike(order.store(), ordered, pieces, MOST_CANDIDATES))) : chosen;
        }

        Offer asManyAsThereAre(Offer offer) {
            return offer.ofOnly(stock.available(substitution, offer.sku()));
        }

        private List<Product> choices(int pieces) {
            var preference = line.progress().preference();
            if (preference.action() != Wish.CHOICES) {
                return List.of();
            }
            var known = products.findAll(order.store(), preference.choices());
            return preference.choices().stream().filter(known::containsKey).filter(sku -> stock.available(substitution, sku) >= pieces).map(known::get)
                    .filter(product -> product.price() != null).toList();
        }

        private List<Candidate> candidates(List<Product> others) {
            return others.stream().filter(other -> !missedBefore.contains(other.sku()))
                    .map(other -> new Candidate(ordered, prices.charged(other, line), order.customer().profile(), line.progress().preference())).toList();
        }
    }
}
