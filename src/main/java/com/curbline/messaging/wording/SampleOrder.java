package com.curbline.messaging.wording;

import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.StoreId;
import java.time.Instant;
import java.util.List;

/** An order that never was, for seeing how texts would read; it has three missing items. */
public record SampleOrder(StoreId store, Language language, List<Goods> items, Instant answerBy) {

    public static final String NUMBER = "W10482137";

    /** A missing item and what would be offered for it. */
    public record Goods(LocalizedText name, List<Offered> offers) {
    }

    /** One substitute with its price. */
    public record Offered(LocalizedText name, Money price) {
    }

    public SampleOrder in(Language other) {
        return new SampleOrder(store, other, items, answerBy);
    }
}
