package com.curbline.orders;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Within what a substitute must stay for a customer. {@code never} holds skus or words of names; {@code sizeTolerance} and
 * {@code priceCap} are shares of what was ordered (0 is "not dearer"), null where nothing was said. The preferred ones are wishes, not limits.
 */
public record CustomerLimits(boolean brandOnly, Set<String> never, BigDecimal sizeTolerance, BigDecimal priceCap, boolean ageChecked,
        boolean brandPreferred, boolean organicPreferred) {

    public CustomerLimits {
        never = never == null ? Set.of() : Set.copyOf(never);
    }

    public static CustomerLimits none() {
        return new CustomerLimits(false, Set.of(), null, null, false, false, false);
    }
}
