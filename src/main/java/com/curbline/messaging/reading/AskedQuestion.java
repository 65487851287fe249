package com.curbline.messaging.reading;

import java.util.List;

/** The question that a reply answers, as the customer saw it. */
public record AskedQuestion(String brand, String orderNumber, List<AskedItem> items) {

    public AskedQuestion {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A question asks about at least one item");
        }
    }

    boolean hasSeveralItems() {
        return items.size() > 1;
    }
}
