package com.curbline.kernel;

/** Identifies an order inside Curbline. */
public record OrderId(String value) {

    public OrderId {
        Text.requireFilled(value, "order id");
    }

    @Override
    public String toString() {
        return value;
    }
}
