package com.curbline.messaging.wording;

import com.curbline.kernel.StoreId;
import com.curbline.messaging.StoreProfile;
import com.curbline.messaging.StoreProfiles;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells times as the clock on the store's wall shows them. */
@Component
public class StoreClock {

    private final ObjectProvider<StoreProfiles> stores;

    public StoreClock(ObjectProvider<StoreProfiles> stores) {
        this.stores = stores;
    }

    /** {@code 5:10 PM}, with a plain space, so that it stays one GSM-7 text whatever the platform's locale data says. */
    public String tell(StoreId store, Instant moment) {
        var time = moment.atZone(zone(store));
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return "%d:%02d %s".formatted(hour, time.getMinute(), time.getHour() < 12 ? "AM" : "PM");
    }

    public Optional<StoreProfile> profile(StoreId store) {
        return Optional.ofNullable(stores.getIfAvailable()).flatMap(known -> known.find(store));
    }

    private ZoneId zone(StoreId store) {
        return profile(store).map(StoreProfile::zone).orElse(ZoneOffset.UTC);
    }
}
