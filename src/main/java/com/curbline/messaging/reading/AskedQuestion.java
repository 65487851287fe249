package com.curbline.messaging.reading;

import java.util.List;

/** The question that a reply answers, as the customer saw it; without items it stands for no question at all. */
public record AskedQuestion(String brand, String orderNumber, List<AskedItem> items) {

    private static final AskedItem NOTHING = new AskedItem("", new LocalizedName(null, null), List.of());

    public AskedQuestion {
        items = List.copyOf(items);
    }

    /** For a text that belongs to no question; reading it never decides anything. */
    public static AskedQuestion none(String brand) {
        return new AskedQuestion(brand, null, List.of());
    }

    boolean hasSeveralItems() {
        return items.size() > 1;
    }

    boolean asksNothing() {
        return items.isEmpty();
    }

    /** The item that a question about one is about; one that nobody asked about where there is none. */
    AskedItem firstItem() {
        return asksNothing() ? NOTHING : items.get(0);
    }
}
