package com.curbline.substitution.application;

import com.curbline.catalogue.Product;
import com.curbline.kernel.Money;
import com.curbline.orders.OrderLine;
import com.curbline.substitution.PriceRule;
import com.curbline.substitution.SubstitutionSettings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.stereotype.Component;

/** Puts on substitutes the price that the customer pays for them, so that offers, rules, texts and totals all speak of the same price. */
@Component
class Prices {

    private final SubstitutionSettings settings;

    Prices(SubstitutionSettings settings) {
        this.settings = settings;
    }

    /** The product at the customer's price; one without a price stays so. */
    Product charged(Product substitute, OrderLine line) {
        var most = most(line.ordered().unitPrice());
        return settings.priceRule() == PriceRule.LIST || substitute.price() == null || substitute.price().compareTo(most) <= 0 ? substitute : substitute.at(most);
    }

    private Money most(Money ordered) {
        if (settings.priceRule() != PriceRule.BAND) {
            return ordered;
        }
        var amount = ordered.amount().multiply(BigDecimal.ONE.add(settings.priceBand())).setScale(ordered.amount().scale(), RoundingMode.DOWN);
        return new Money(amount, ordered.currency());
    }
}
