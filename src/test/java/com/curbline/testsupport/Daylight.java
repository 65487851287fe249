package com.curbline.testsupport;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;

/** Settings of stores at whose door it is about noon whenever tests run, so that real phones may be texted. */
public final class Daylight {

    private static final int NOON = 12;
    private static final List<List<String>> STORES = List.of(List.of("elm-street", "Elm Street", "+13125550110"), List.of("oak-avenue", "Oak Avenue", "+13125550120"));

    private Daylight() {
    }

    /** The stores of the demonstration. */
    public static void stores(BiConsumer<String, String> settings) {
        int hours = NOON - LocalTime.now(Clock.systemUTC()).getHour();
        for (int i = 0; i < STORES.size(); i++) {
            var prefix = "curbline.stores[" + i + "].";
            settings.accept(prefix + "id", STORES.get(i).get(0));
            settings.accept(prefix + "name", STORES.get(i).get(1));
            settings.accept(prefix + "phone", STORES.get(i).get(2));
            settings.accept(prefix + "time-zone", ZoneOffset.ofHours(hours).getId());
            settings.accept(prefix + "opens", "00:00");
            settings.accept(prefix + "closes", "23:59");
            settings.accept(prefix + "languages[0]", "en");
            settings.accept(prefix + "languages[1]", "es");
        }
    }
}
