package com.curbline.orders;

import java.util.List;

/** A page of a list; {@code next} is the cursor to go on from, null on the last page. */
public record Page<T>(List<T> items, String next) {
}
