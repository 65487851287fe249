package com.curbline.messaging.questions;

import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.StandingDecision;

/** An item and the decision that stands for it; {@code byThisAnswer} where the answer at hand made it. */
public record Settled(SubstitutionId substitution, StandingDecision standing, boolean byThisAnswer) {
}
