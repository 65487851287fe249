package com.curbline.messaging.reading;

/** A word or phrase of the reply with its meaning; {@code text} is its value: a number, a position, a price, a name word or an item's key. */
record Term(Concept concept, String text) {

    boolean is(Concept... concepts) {
        for (Concept candidate : concepts) {
            if (concept == candidate) {
                return true;
            }
        }
        return false;
    }
}
