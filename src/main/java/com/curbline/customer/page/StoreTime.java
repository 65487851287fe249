package com.curbline.customer.page;

import com.curbline.kernel.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Tells moments as the clock on the store's wall shows them, with the day where it is not today. */
record StoreTime(ZoneId zone, Language language, Instant now) {

    String tell(Instant moment) {
        var there = moment.atZone(zone);
        return there.toLocalDate().equals(now.atZone(zone).toLocalDate()) ? clock(there) : day(there) + ", " + clock(there);
    }

    /** The time of day alone, as a sentence names it: {@code by 5:10 PM}, {@code antes de la 1:10 p. m.} */
    String at(Instant moment) {
        var clock = clock(moment.atZone(zone));
        return language == Language.SPANISH ? (clock.startsWith("1:") ? "la " : "las ") + clock : clock;
    }

    /** Spelled out here, because Java's own words for the halves of the day differ from version to version. */
    private String clock(ZonedDateTime there) {
        var half = there.getHour() < 12 ? "a" : "p";
        var hour = there.getHour() % 12 == 0 ? 12 : there.getHour() % 12;
        return "%d:%02d %s".formatted(hour, there.getMinute(), language == Language.SPANISH ? half + ".\u00a0m." : half.toUpperCase() + "M");
    }

    private String day(ZonedDateTime there) {
        return DateTimeFormatter.ofPattern(language == Language.SPANISH ? "EEEE d 'de' MMMM" : "EEEE, MMMM d", language.locale()).format(there);
    }
}
