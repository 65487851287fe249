package com.curbline.substitution;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.Sku;
import java.util.ArrayList;
import java.util.List;

/** A substitute as offered; the customer answers with its label. {@code why} gives the reasons that speak for it, {@code quantity} is null where there is enough for all that is missing. */
public record Offer(String label, Sku sku, LocalizedText name, Money unitPrice, String aisle, List<LocalizedText> why, Integer quantity) {

    /** An offer for all that is missing. */
    public Offer(String label, Sku sku, LocalizedText name, Money unitPrice, String aisle, List<LocalizedText> why) {
        this(label, sku, name, unitPrice, aisle, why, null);
    }

    Offer labelled(String other) {
        return new Offer(other, sku, name, unitPrice, aisle, why, quantity);
    }

    /** Only so many are there; what else is missing is refunded. */
    public Offer ofOnly(int pieces) {
        var reasons = new ArrayList<>(why);
        reasons.add(new LocalizedText("only %d left".formatted(pieces), "solo %s %d".formatted(pieces == 1 ? "queda" : "quedan", pieces)));
        return new Offer(label, sku, name, unitPrice, aisle, List.copyOf(reasons), pieces);
    }

    /** The name as it is offered: with the number of pieces where there are fewer than are missing. */
    public LocalizedText offeredName() {
        return quantity == null ? name : new LocalizedText(quantity + " x " + name.english(), quantity + " x " + name.spanish());
    }
}
