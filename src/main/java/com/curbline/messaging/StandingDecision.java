package com.curbline.messaging;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;

/**
 * How a missing item was settled, as the customer is told: a substitute with its unit price, or a refund where {@code substitute} is null. 
 * {@code refunded} pieces were missing beyond the substitute's; {@code round} counts the decisions that were taken back before.
 */
public record StandingDecision(LocalizedText item, LocalizedText substitute, Money unitPrice, int quantity, int refunded, int round) {

    public StandingDecision(LocalizedText item, LocalizedText substitute, Money unitPrice, int quantity) {
        this(item, substitute, unitPrice, quantity, 0, 0);
    }

    public boolean isRefund() {
        return substitute == null;
    }
}
