package com.curbline.store.order;

/** One text between the store and its customer, in a sentence; {@code fromCustomer} tells the direction. */
public record SaidText(boolean fromCustomer, String time, String iso, String text) {
}
