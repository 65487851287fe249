package com.curbline.substitution;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.Sku;
import com.curbline.orders.SuppliedItem;
import java.time.Instant;

/** How a missing item was settled, by whom and how; sku, name and price are null for a refund. */
public record Decision(Outcome outcome, Sku sku, LocalizedText name, int quantity, Money unitPrice, By by, Channel channel, Instant at) {

    /** What was settled. */
    public enum Outcome {
        SUBSTITUTE, REFUND
    }

    /** Who settled it. */
    public enum By {
        CUSTOMER, PREFERENCE, STAFF, SILENCE_RULE
    }

    /** How the answer came. */
    public enum Channel {
        SMS, APP, VOICE, STAFF, NONE
    }

    /** What goes into the bag; null for a refund. */
    public SuppliedItem supplied() {
        return outcome == Outcome.REFUND ? null : new SuppliedItem(sku, name, quantity, unitPrice, true);
    }

    public static Decision refund(int quantity, By by, Channel channel, Instant at) {
        return new Decision(Outcome.REFUND, null, null, quantity, null, by, channel, at);
    }

    public static Decision substitute(Sku sku, LocalizedText name, int quantity, Money unitPrice, By by, Channel channel, Instant at) {
        return new Decision(Outcome.SUBSTITUTE, sku, name, quantity, unitPrice, by, channel, at);
    }
}
