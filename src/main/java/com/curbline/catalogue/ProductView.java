package com.curbline.catalogue;

import com.curbline.kernel.Money;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A product as the API tells it. {@code unitPrice} is the price of one piece, {@code measurePrice} of an ounce, a fluid ounce or a count.
 * {@code packageSize}, {@code measurePrice} and {@code onHand} are null where nobody knows.
 */
record ProductView(
        String sku, String name, String nameEs, String brand, String department, String departmentEs, String category, String categoryEs,
        String size, PackageView packageSize, Money unitPrice, MeasurePriceView measurePrice, AllergensView allergens, List<String> claims, List<String> diet, boolean ageRestricted,
        boolean neverAutoSubstitute, AvailabilityView availability, LocationView location) {

    record PackageView(String dimension, String total, String unit, int packs) {

        static PackageView of(PackageSize size) {
            return size.isKnown() ? new PackageView(size.dimension().name().toLowerCase(Locale.ROOT), size.printedTotal(), size.dimension().unit(), size.packs()) : null;
        }
    }

    record MeasurePriceView(String amount, String currency, String per) {

        static MeasurePriceView of(UnitPrice price) {
            return new MeasurePriceView(price.amount().toPlainString(), price.currency().getCurrencyCode(), price.per());
        }
    }

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
                product.size(), PackageView.of(product.packageSize()), product.price(), product.unitPrice().map(MeasurePriceView::of).orElse(null),
                new AllergensView(product.contains().known(), sorted(product.contains().present())),
                sorted(product.claims()), sorted(product.diet()), product.ageRestricted(), product.neverAutoSubstitute(),
                new AvailabilityView(onHand.isPresent() ? onHand.getAsInt() : null), new LocationView(product.aisle(), product.temperature()));
    }

    private static List<String> sorted(Collection<String> words) {
        return words.stream().sorted().toList();
    }
}
