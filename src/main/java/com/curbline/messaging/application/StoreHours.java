package com.curbline.messaging.application;

import com.curbline.access.Store;
import com.curbline.access.Stores;
import com.curbline.kernel.StoreId;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** The clock on a store's wall and the hours on its door. */
@Component
class StoreHours {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Stores stores;

    StoreHours(Stores stores) {
        this.stores = stores;
    }

    /** What the hour hand shows, daylight saving time included. */
    int hour(StoreId store, Instant moment) {
        return moment.atZone(stores.find(store).<ZoneId>map(Store::zone).orElse(ZoneOffset.UTC)).getHour();
    }

    /** A store that nobody has described has no door to be closed. */
    boolean isOpen(StoreId store, Instant moment) {
        return stores.find(store).map(known -> isOpen(known, moment.atZone(known.zone()).toLocalTime())).orElse(true);
    }

    /** A store may close after midnight; one that closes in the last minute of the day does not close before the day ends. */
    private static boolean isOpen(Store store, LocalTime time) {
        boolean opened = !time.isBefore(store.opens());
        boolean closed = !time.isBefore(store.closes()) && store.closes().isBefore(LAST_MINUTE);
        return store.opens().isBefore(store.closes()) ? opened && !closed : opened || !closed;
    }
}
