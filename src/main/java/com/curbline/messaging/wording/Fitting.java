package com.curbline.messaging.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Makes texts fit their segments by cutting names shorter and shorter. */
public final class Fitting {

    private static final List<Integer> NAME_LIMITS = List.of(60, 48, 40, 34, 28, 24, 20, 16);
    private static final List<Integer> LAST_RESORTS = List.of(14, 11, 8);

    private Fitting() {
    }

    /** The draft with the longest names that fits, folded into GSM-7; the shortest one where none fits. */
    public static String into(int segments, IntFunction<String> draft) {
        return wholly(segments, draft).or(() -> first(LAST_RESORTS, segments, draft))
                .orElseGet(() -> Gsm7.fold(draft.apply(LAST_RESORTS.get(LAST_RESORTS.size() - 1))));
    }

    /** The draft with the longest names that fits without cutting names to pieces. */
    public static Optional<String> wholly(int segments, IntFunction<String> draft) {
        return first(NAME_LIMITS, segments, draft);
    }

    /** Where the shortest names do not fit, no others are tried. */
    private static Optional<String> first(List<Integer> limits, int segments, IntFunction<String> draft) {
        var shortest = Gsm7.fold(draft.apply(limits.get(limits.size() - 1)));
        if (Gsm7.segments(shortest) > segments) {
            return Optional.empty();
        }
        return limits.stream().map(limit -> Gsm7.fold(draft.apply(limit))).filter(text -> Gsm7.segments(text) <= segments).findFirst();
    }

    /** Whether names may be cut wherever they end, because the text would cost more otherwise. */
    static boolean isLastResort(int limit) {
        return limit <= LAST_RESORTS.get(0);
    }
}
