package com.curbline.messaging.application;

import com.curbline.kernel.StoreId;
import java.util.Map;

/** What the tables about contact are asked with; every name is that of a column. */
public record ContactFacts(StoreId store, ContactKind kind, String consent, boolean virtualPhone, long hour, boolean storeOpen,
                           long minutesSinceReply, long texts, long minutesLeft) {

    Map<String, Object> asVariables() {
        return Map.of("store", store.value(), "kind", kind.name(), "consent", consent, "virtualPhone", virtualPhone, "hour", hour, "storeOpen", storeOpen,
                "minutesSinceReply", minutesSinceReply, "texts", texts, "minutesLeft", minutesLeft);
    }

    ContactFacts since(long minutes) {
        return new ContactFacts(store, kind, consent, virtualPhone, hour, storeOpen, minutes, texts, minutesLeft);
    }
}
