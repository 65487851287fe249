package com.curbline.messaging;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;

/** How a missing item was settled, as the customer is told: a substitute with its unit price, or a refund where {@code substitute} is null. */
public record StandingDecision(LocalizedText item, LocalizedText substitute, Money unitPrice, int quantity) {

    public boolean isRefund() {
        return substitute == null;
    }
}
