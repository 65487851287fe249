package com.curbline.substitution;

import java.time.Instant;

/** A decision that was taken back, by whom (a name for the audit) and when. */
public record TakenBack(Decision decision, String who, Instant at) {
}
