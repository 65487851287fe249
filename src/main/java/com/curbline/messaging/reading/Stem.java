package com.curbline.messaging.reading;

/** Makes singular and plural, masculine and feminine of a product word alike: eggs and egg, blancos and blanca. */
final class Stem {

    private static final int SHORTEST_PLURAL = 4;
    private static final int SHORTEST_GENDERED = 5;

    private Stem() {
    }

    static String of(String word) {
        String singular = word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss") ? withoutLast(word) : word;
        boolean gendered = singular.length() >= SHORTEST_GENDERED && "aeo".indexOf(singular.charAt(singular.length() - 1)) >= 0;
        return gendered ? withoutLast(singular) : singular;
    }

    private static String withoutLast(String word) {
        return word.substring(0, word.length() - 1);
    }
}
