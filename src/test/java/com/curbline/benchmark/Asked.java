package com.curbline.benchmark;

/** An open order whose customer was asked by text; {@code store} counts from 0. */
record Asked(String order, String number, String phone, int store, boolean spanish) {
}
