package com.curbline.orders;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.Sku;

/** What goes into the bag for a line: the ordered product or a substitute, in pieces. */
public record SuppliedItem(Sku sku, LocalizedText name, int quantity, Money unitPrice, boolean substitute) {

    public SuppliedItem less(int pieces) {
        return new SuppliedItem(sku, name, quantity - pieces, unitPrice, substitute);
    }
}
