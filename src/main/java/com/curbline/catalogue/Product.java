package com.curbline.catalogue;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.Sku;
import java.util.Optional;
import java.util.Set;

/** A product as a store sells it. {@code name} holds no brand and no size; {@code price} is null where the store has not told it. */
public record Product(
        Sku sku,
        LocalizedText name,
        String brand,
        LocalizedText department,
        LocalizedText category,
        String size,
        Money price,
        Allergens contains,
        Set<String> claims,
        Set<String> diet,
        boolean ageRestricted,
        boolean neverAutoSubstitute,
        String aisle,
        Temperature temperature) {

    /** The same at another price. */
    public Product at(Money other) {
        return new Product(sku, name, brand, department, category, size, other, contains, claims, diet, ageRestricted, neverAutoSubstitute, aisle, temperature);
    }

    /** Brand, name and size together, as a person would ask for it and tell it from its neighbours. */
    public LocalizedText title() {
        var of = brand == null || brand.isBlank() ? name : new LocalizedText(brand + " " + name.english(), name.spanish() + " " + brand);
        return size == null || size.isBlank() ? of : new LocalizedText(of.english() + " " + size, of.spanish() + " " + size);
    }

    /** How much the package holds; unknown where the label does not say it for certain. */
    public PackageSize packageSize() {
        return PackageSize.parse(size, sizeContext());
    }

    /** What an ounce, a fluid ounce or a piece costs; empty where price or size is unknown. */
    public Optional<UnitPrice> unitPrice() {
        return UnitPrice.of(this);
    }

    String sizeContext() {
        return "US " + category.english();
    }
}
