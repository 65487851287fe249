package com.curbline.customer.page;

import com.curbline.kernel.Money;
import com.curbline.orders.OrderLine.AsOrdered;
import com.curbline.substitution.Offer;
import com.curbline.substitution.Substitution;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how a substitute differs from what was ordered, in size and in price. */
final class Difference {

    private Difference() {
    }

    static String of(Offer offer, Substitution substitution, Telling telling) {
        var ordered = telling.order().lineOf(substitution.id()).ordered();
        var price = price(offer.unitPrice(), ordered, Question.pieces(offer, substitution), telling);
        return Stream.of(size(offer, ordered, telling), Optional.of(price)).flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> size(Offer offer, AsOrdered ordered, Telling telling) {
        var before = telling.size(ordered.sku());
        return telling.size(offer.sku()).filter(size -> before.isPresent())
                .map(size -> size.equalsIgnoreCase(before.get()) ? telling.say("difference.size.same") : telling.say("difference.size", "size", size, "before", before.get()));
    }

    private static String price(Money price, AsOrdered ordered, int pieces, Telling telling) {
        var difference = price.minus(ordered.unitPrice());
        return switch (difference.amount().signum()) {
            case 0 -> telling.say("difference.price.same");
            case 1 -> telling.say("difference.price.more", "amount", difference, "quantity", pieces);
            default -> telling.say("difference.price.less", "amount", ordered.unitPrice().minus(price), "quantity", pieces);
        };
    }
}
