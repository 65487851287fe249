package com.curbline.store.page;

import com.curbline.access.Store;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the clock that a page is written by. */
@Component
public class StoreTimes {

    private final MessageSource words;
    private final Clock clock;

    StoreTimes(MessageSource words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Now, in the store's time zone and the language of the request. */
    public StoreTime of(Store store) {
        return new StoreTime(words, LocaleContextHolder.getLocale(), store.zone(), clock.instant());
    }
}
