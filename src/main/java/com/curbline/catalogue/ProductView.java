package com.curbline.catalogue;

import com.curbline.kernel.Money;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** A product as the API tells it. {@code onHand} is null where nobody has counted. */
record ProductView(
        String sku, String name, String nameEs, String brand, String department, String departmentEs, String category, String categoryEs,
        String size, Money unitPrice, AllergensView allergens, List<String> claims, List<String> diet, boolean ageRestricted,
        boolean neverAutoSubstitute, AvailabilityView availability, LocationView location) {

    record AllergensView(boolean known, List<String> contains) {
    }

    record AvailabilityView(Integer onHand) {
    }

    record LocationView(String aisle, Temperature temperature) {
    }

    static ProductView of(Product product, OptionalInt onHand) {
        return new ProductView(
                product.sku().value(), product.name().english(), product.name().spanish(), product.brand(),
                product.department().english(), product.department().spanish(), product.category().english(), product.category().spanish(),
                product.size(), product.price(), new AllergensView(product.contains().known(), sorted(product.contains().present())),
                sorted(product.claims()), sorted(product.diet()), product.ageRestricted(), product.neverAutoSubstitute(),
                new AvailabilityView(onHand.isPresent() ? onHand.getAsInt() : null), new LocationView(product.aisle(), product.temperature()));
    }

    private static List<String> sorted(Collection<String> words) {
        return words.stream().sorted().toList();
    }
}
