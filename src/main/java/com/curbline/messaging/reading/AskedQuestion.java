package com.curbline.messaging.reading;

import java.util.List;

/** The question that a reply answers, as the customer saw it. */
public record AskedQuestion(String brand, String orderNumber, List<AskedItem> items) {

    public AskedQuestion {
        items = List.copyOf(items);
    }

    boolean hasSeveralItems() {
        return items.size() > 1;
    }
}
