package com.curbline.substitution.model;

import com.curbline.catalogue.PackageSize;
import com.curbline.catalogue.Product;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/** How much of one product another one holds. */
final class Contents {

    private Contents() {
    }

    /** How many times the contents of the first the second one holds; empty where the two cannot be compared. */
    static OptionalDouble ratio(Product ordered, Product other) {
        var ratio = of(other).ratioTo(of(ordered)).map(BigDecimal::doubleValue).filter(times -> times > 0 && Double.isFinite(times));
        return ratio.isPresent() ? OptionalDouble.of(ratio.get()) : OptionalDouble.empty();
    }

    private static PackageSize of(Product product) {
        return PackageSize.parse(product.size(), product.category().english());
    }
}
