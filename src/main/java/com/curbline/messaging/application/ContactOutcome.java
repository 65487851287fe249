package com.curbline.messaging.application;

import java.util.Arrays;

/** How asking a customer went. */
public enum ContactOutcome {
    ANSWERED, NEEDS_PERSON, NOT_REACHED, NO_ANSWER;

    public static ContactOutcome of(String name) {
        return Arrays.stream(values()).filter(outcome -> outcome.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The outcome of a contact is one of %s, not %s".formatted(Arrays.toString(values()), name)));
    }
}
