package com.curbline.messaging.inbox;

import java.util.Arrays;

/** A word on which the provider itself has acted and answered already. */
public enum Keyword {
    NONE, STOP, START, HELP;

    public static Keyword of(String name) {
        return Arrays.stream(values()).filter(keyword -> keyword.name().equalsIgnoreCase(name)).findFirst().orElse(NONE);
    }
}
