package com.curbline.messaging.texts;

import java.time.Instant;

/** What a place said once; {@code pattern} is null where it was given back to what stands above it. */
public record TextVersion(int version, String pattern, String reason, String by, Instant at) {
}
