package com.curbline.store.order;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Aisles as one walks past them: A2 before A10. */
class AisleOrder implements Comparator<String> {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final int DIGITS = 6;

    @Override
    public int compare(String one, String other) {
        return padded(one).compareTo(padded(other));
    }

    private static String padded(String aisle) {
        return NUMBER.matcher(aisle).replaceAll(number -> "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
    }
}
