package com.curbline.messaging.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Makes texts fit their segments by cutting names shorter and shorter. */
public final class Fitting {

    private static final List<Integer> NAME_LIMITS = List.of(60, 48, 40, 34, 28, 24, 20, 16);

    private Fitting() {
    }

    /** The draft with the longest names that fits, folded into GSM-7; the shortest one where none fits. */
    public static String into(int segments, IntFunction<String> draft) {
        return wholly(segments, draft).orElseGet(() -> Gsm7.fold(draft.apply(NAME_LIMITS.get(NAME_LIMITS.size() - 1))));
    }

    /** The draft with the longest names that fits. */
    public static Optional<String> wholly(int segments, IntFunction<String> draft) {
        return NAME_LIMITS.stream().map(limit -> Gsm7.fold(draft.apply(limit))).filter(text -> Gsm7.segments(text) <= segments).findFirst();
    }
}
