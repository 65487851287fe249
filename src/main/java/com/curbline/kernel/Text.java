package com.curbline.kernel;

/** Checks on text values that several types share. */
final class Text {

    private Text() {
    }

    static void requireFilled(String value, String what) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A " + what + " must not be empty");
        }
    }
}
