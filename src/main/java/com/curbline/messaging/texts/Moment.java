package com.curbline.messaging.texts;

import java.util.List;
import java.util.stream.Stream;

/** When in the conversation a text is sent. */
public enum Moment {
    ASKING("question.", "choice.", "item.", "price.", "silence", "link"),
    TAKING("confirmation", "settled."),
    DECIDING("silent", "unasked", "takenback"),
    READY("ready"),
    UNCLEAR("clarify", "which", "passed", "passed"),
    LATE("late"),
    PHONE("help", "opt", "start", "stop", "language"),
    OTHER("");

    private final List<String> prefixes;

    Moment(String... prefixes) {
        this.prefixes = List.of(prefixes);
    }

    static Moment of(String key) {
        return Stream.of(values()).filter(moment -> moment.prefixes.stream().anyMatch(key::startsWith)).findFirst().orElse(OTHER);
    }
}
