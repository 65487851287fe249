package com.curbline.orders;

/** Where an order stands. */
public enum OrderStatus {
    RECEIVED, PICKING, PICKED, READY, CUSTOMER_ARRIVED, HANDED_OVER, CANCELLED, RETURNED_TO_SHELF;

    /** Nothing happens to the order any more. */
    public boolean isFinal() {
        return this == HANDED_OVER || this == CANCELLED || this == RETURNED_TO_SHELF;
    }

    /** The goods stand in their place, waiting for the customer. */
    public boolean isReady() {
        return this == READY || this == CUSTOMER_ARRIVED;
    }
}
