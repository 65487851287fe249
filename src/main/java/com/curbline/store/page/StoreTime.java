package com.curbline.store.page;

import com.curbline.kernel.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says times on a store's clock in a page's language, at one moment. */
public final class StoreTime {

    private static final int MINUTES = 60;

    private final MessageSource words;
    private final Locale locale;
    private final ZoneId zone;
    private final Instant now;

    StoreTime(MessageSource words, Locale locale, ZoneId zone, Instant now) {
        this.words = words;
        this.locale = locale;
        this.zone = zone;
        this.now = now;
    }

    /** The time of day, with the weekday where it is not today. */
    public String clock(Instant at) {
        if (at == null) {
            return null;
        }
        var local = at.atZone(zone);
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(local);
        var today = local.toLocalDate().equals(now.atZone(zone).toLocalDate());
        return unbroken(today ? time : DateTimeFormatter.ofPattern("EEE ", locale).format(local) + time);
    }

    /** The time of day with seconds. */
    public String clockWithSeconds(Instant at) {
        return unbroken(DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withLocale(locale).format(at.atZone(zone)));
    }

    public Due due(Instant at) {
        var left = Duration.between(now, at);
        return new Due(at, clock(at), distance(left), Band.of(left));
    }

    /** How long ago it was, in minutes: "2 min". */
    public String ago(Instant at) {
        var minutes = Math.max(0, Duration.between(at, now).toMinutes());
        return minutes == 0 ? words.getMessage("store.since.now", null, locale) : words.getMessage("store.since", new Object[] {span(minutes)}, locale);
    }

    public Language language() {
        return Language.of(locale.toLanguageTag()).orElse(Language.ENGLISH);
    }

    private String distance(Duration left) {
        long minutes = left.isNegative() ? left.negated().toMinutes() : left.plusSeconds(MINUTES - 1).toMinutes();
        if (minutes == 0) {
            return words.getMessage("store.due.now", null, locale);
        }
        return words.getMessage(left.isNegative() ? "store.due.late" : "store.due.left", new Object[] {span(minutes)}, locale);
    }

    private static String span(long minutes) {
        if (minutes < MINUTES) {
            return minutes + " min";
        }
        return minutes / MINUTES + " h" + (minutes % MINUTES == 0 ? "" : " " + minutes % MINUTES + " min");
    }

    /** "5:10 PM" is one word to a reader; Java versions differ in the space they write. */
    private static String unbroken(String time) {
        return time.replace('\u202f', '\u00a0').replace(' ', '\u00a0');
    }
}
