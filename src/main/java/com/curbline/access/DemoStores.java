package com.curbline.access;

import com.curbline.kernel.Language;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The stores of the demonstration. They are open all day, so that a visitor finds them awake at any hour. */
final class DemoStores {

    static final List<Store> ALL = List.of(
            store("elm-street", "Elm Street", "+13125550110"),
            store("oak-avenue", "Oak Avenue", "+13125550120"));

    private DemoStores() {
    }

    private static Store store(String id, String name, String phone) {
        return new Store(new StoreId(id), name, ZoneId.of("America/Chicago"), Optional.of(new PhoneNumber(phone)),
                LocalTime.MIN, LocalTime.of(23, 59), List.of(Language.values()));
    }
}
