package com.curbline.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.Language;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class StoreTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T23:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T23:00:00Z, due now, AT_RISK",
        "2026-11-22T22:59:01Z, due now, LATE",
        "2026-11-22T22:56:00Z, 4 min late, LATE",
        "2026-11-22T21:30:00Z, 1 h 30 min late, LATE",
        "2026-11-22T23:00:01Z, 1 min left, AT_RISK",
        "2026-11-22T23:14:59Z, 15 min left, AT_RISK",
        "2026-11-22T23:15:00Z, 15 min left, SOON",
        "2026-11-22T23:39:59Z, 40 min left, SOON",
        "2026-11-22T23:40:00Z, 40 min left, FINE",
        "2026-11-23T00:00:00Z, 1 h left, FINE"})
    void aPromiseIsSaidInWordsAndBands(Instant promise, String words, Band band) {
        var due = in(Language.ENGLISH).due(promise);

        assertThat(due.words()).isEqualTo(words);
        assertThat(due.band()).isEqualTo(band);
    }

    @Test
    void timesStandOnTheStoresClockWithTheDayWhereItIsAnother() {
        assertThat(in(Language.ENGLISH).clock(Instant.parse("2026-11-22T23:10:00Z"))).isEqualTo("5:10\u00a0PM");
        assertThat(in(Language.ENGLISH).clock(Instant.parse("2026-11-23T15:10:00Z"))).isEqualTo("Mon\u00a09:10\u00a0AM");
        assertThat(in(Language.SPANISH).clock(Instant.parse("2026-11-22T23:10:00Z"))).isEqualTo("5:10\u00a0p.\u00a0m.");
    }

    @Test
    void whatJustHappenedIsNotZeroMinutesAgo() {
        assertThat(in(Language.ENGLISH).ago(NOW.minusSeconds(59))).isEqualTo("just now");
        assertThat(in(Language.SPANISH).ago(NOW.minusSeconds(125))).isEqualTo("hace 2 min");
    }

    private static StoreTime in(Language language) {
        var words = new ResourceBundleMessageSource();
        words.setBasename("i18n/store");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return new StoreTime(words, language.locale(), ZoneId.of("America/Chicago"), NOW);
    }
}
