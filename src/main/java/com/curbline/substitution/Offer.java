package com.curbline.substitution;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.Sku;
import java.util.List;

/** A substitute as offered; the customer answers with its label. {@code why} gives the reasons that speak for it. */
public record Offer(String label, Sku sku, LocalizedText name, Money unitPrice, String aisle, List<LocalizedText> why) {

    Offer labelled(String other) {
        return new Offer(other, sku, name, unitPrice, aisle, why);
    }

}
