package com.curbline.kernel;

/** The retailer's number of a product. */
public record Sku(String value) {

    public Sku {
        Text.requireFilled(value, "sku");
    }

    @Override
    public String toString() {
        return value;
    }
}
