package com.curbline.customer.page;

import java.util.Arrays;
import java.util.Optional;

/** What came of something that the customer did on the page; stands in the address that the form leads to. */
enum Step {
    ANSWERED, LATE, GONE, AGAIN, SAVED, COMING, HERE, CLOSED;

    static Optional<Step> of(String name) {
        return Arrays.stream(values()).filter(step -> step.word().equals(name)).findFirst();
    }

    String word() {
        return name().toLowerCase();
    }

    boolean isGood() {
        return this == ANSWERED || this == SAVED || this == COMING || this == HERE;
    }

    /** Of two the one that the customer has to know. */
    Step or(Step other) {
        return isGood() ? other : this;
    }
}
