package com.curbline.messaging.wording;

import java.util.function.Function;

/** A text as it would leave in one situation, in whatever words; it may take {@code most} segments. */
public record SampleText(String situation, int most, Function<Wording, String> body) {
}
