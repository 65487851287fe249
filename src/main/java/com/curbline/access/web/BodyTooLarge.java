package com.curbline.access.web;

import java.io.IOException;

/** A body went on beyond what its kind may have. */
class BodyTooLarge extends IOException {

    BodyTooLarge(long most) {
        super("The body is larger than the %d bytes that are taken.".formatted(most));
    }

    static boolean isBehind(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return true;
            }
        }
        return false;
    }
}
