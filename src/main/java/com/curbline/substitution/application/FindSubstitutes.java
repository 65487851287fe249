package com.curbline.substitution.application;

import com.curbline.catalogue.Product;
import com.curbline.catalogue.Products;
import com.curbline.kernel.SubstitutionId;
import com.curbline.orders.Order;
import com.curbline.orders.OrderLine;
import com.curbline.orders.Orders;
import com.curbline.orders.Preference;
import com.curbline.orders.Preference.Wish;
import com.curbline.substitution.Offer;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.Substitutions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds what can be offered instead of a missing item, and what the decision tables need to know about it. */
@Service
public class FindSubstitutes {

    private final Substitutions substitutions;
    private final Orders orders;
    private final Products products;
    private final Offers offers;
    private final Clock clock;

    FindSubstitutes(Substitutions substitutions, Orders orders, Products products, Offers offers, Clock clock) {
        this.offers = offers;
        this.substitutions = substitutions;
        this.orders = orders;
        this.products = products;
        this.clock = clock;
    }

    public Prospects find(SubstitutionId id) {
        var substitution = substitutions.get(id);
        var order = orders.get(substitution.occasion().order());
        var line = order.lineOf(id);
        var product = products.find(order.store(), line.ordered().sku());
        substitution.offer(product.map(ordered -> offers.of(order, substitution, ordered)).orElse(List.of()));
        substitutions.save(substitution);
        return prospects(order, line, product, substitution);
    }

    private Prospects prospects(Order order, OrderLine line, Optional<Product> product, Substitution substitution) {
        var offers = substitution.progress().offers();
        var dearer = !offers.isEmpty() && offers.get(0).unitPrice().compareTo(line.ordered().unitPrice()) > 0;
        var care = order.customer().profile().needsCare() || product.map(ordered -> ordered.ageRestricted() || ordered.neverAutoSubstitute()).orElse(true);
        var left = order.identity().promise().left(clock.instant());
        if (substitution.isReopened()) {
            return Prospects.ofReopened(offers.size(), left, dearer, care);
        }
        return new Prospects(wish(line.progress().preference(), offers), offers.size(), left.isNegative() ? 0 : left.toMinutes(),
                order.customer().smsConsent(), dearer, care);
    }

    /** A customer whose own choices cannot be had is asked. */
    private static String wish(Preference preference, List<Offer> offers) {
        var isOwnChoice = offers.stream().anyMatch(offer -> preference.choices().contains(offer.sku()));
        return (preference.action() == Wish.CHOICES && !isOwnChoice ? Wish.ASK : preference.action()).name();
    }
}
