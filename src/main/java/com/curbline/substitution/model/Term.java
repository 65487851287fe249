package com.curbline.substitution.model;

/** One part of how well a substitute fits; each from 0 to 1, with the weight that shoppers give it. */
enum Term {
    /** What the thing is. */
    KIND(0.22),
    /** The share of what the ordered name says that the other name says too. */
    WORDS(0.28),
    /** The share of what the other name says that was ordered. */
    NOTHING_ELSE(0.12),
    CATEGORY(0.13),
    BRAND(0.05),
    SIZE(0.09),
    PRICE(0.08),
    CLAIMS(0.03);

    private final double weight;

    Term(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
