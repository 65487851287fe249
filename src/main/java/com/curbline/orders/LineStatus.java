package com.curbline.orders;

/** Where a line of an order stands. */
public enum LineStatus {
    PENDING, PICKED, SHORT, SUBSTITUTED, REFUNDED
}
