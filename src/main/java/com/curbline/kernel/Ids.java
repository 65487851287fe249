package com.curbline.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes identifiers that grow with time (UUID version 7, RFC 9562 section 5.7), so that indexes stay compact. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    /** A new identifier; {@code epochMillis} is the moment it is made, in milliseconds since 1970. */
    public static String next(long epochMillis) {
        long random = RANDOM.nextLong();
        long high = (epochMillis << 16) | 0x7000L | (random >>> 52);
        long low = 0x8000000000000000L | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low).toString();
    }
}
