package com.curbline.substitution.model;

import com.curbline.catalogue.PackageSize;
import com.curbline.catalogue.Product;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/** How much of one product another one holds. */
final class Contents {

    private static final Remembered<Printed, PackageSize> SIZES = new Remembered<>(printed -> PackageSize.parse(printed.size(), printed.category()));

    private Contents() {
    }

    private record Printed(String size, String category) {
    }

    /** How many times the contents of the first the second one holds; empty where the two cannot be compared. */
    static OptionalDouble ratio(Product ordered, Product other) {
        var ratio = of(other).ratioTo(of(ordered)).map(BigDecimal::doubleValue).filter(times -> times > 0 && Double.isFinite(times));
        return ratio.isPresent() ? OptionalDouble.of(ratio.get()) : OptionalDouble.empty();
    }

    private static PackageSize of(Product product) {
        return SIZES.of(new Printed(product.size(), product.category().english()));
    }
}
