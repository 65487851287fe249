package com.curbline.access;

import com.curbline.kernel.Language;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A store as configured; {@code opens} and {@code closes} are in its own time zone, {@code languages} what its staff can speak on the phone. */
public record Store(
        StoreId id,
        String name,
        ZoneId zone,
        Optional<PhoneNumber> phone,
        LocalTime opens,
        LocalTime closes,
        List<Language> languages) {

    public Store {
        languages = List.copyOf(languages);
    }
}
