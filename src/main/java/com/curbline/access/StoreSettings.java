package com.curbline.access;

import com.curbline.kernel.Language;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The installation as a whole.
 *
 * @param publicUrl base of the links that leave the house
 * @param stores the stores served; in demo mode the demo stores where none is given
 */
@ConfigurationProperties("curbline")
record StoreSettings(@DefaultValue("http://localhost:8080") URI publicUrl, @DefaultValue List<Entry> stores) {

    /** One store of {@code curbline.stores}. */
    record Entry(
            String id,
            String name,
            ZoneId timeZone,
            String phone,
            @DefaultValue("08:00") LocalTime opens,
            @DefaultValue("22:00") LocalTime closes,
            @DefaultValue("en") List<String> languages) {

        Store toStore() {
            return new Store(new StoreId(id), name, timeZone, Optional.ofNullable(phone).flatMap(PhoneNumber::parse), opens, closes,
                    languages.stream().flatMap(tag -> Language.of(tag).stream()).toList());
        }
    }
}
