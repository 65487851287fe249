package com.curbline.orders;

import com.curbline.kernel.ReasonCode;
import com.curbline.kernel.SubstitutionId;
import java.time.Instant;

/** Pieces of a line that could not be supplied; open until settled by a substitute or a refund. */
public record Shortage(SubstitutionId substitution, int quantity, ReasonCode reason, Instant reportedAt, boolean open) {

    Shortage settled() {
        return new Shortage(substitution, quantity, reason, reportedAt, false);
    }

    Shortage reopened() {
        return new Shortage(substitution, quantity, reason, reportedAt, true);
    }
}
