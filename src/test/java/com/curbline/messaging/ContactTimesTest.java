package com.curbline.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.testsupport.DecisionTable;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** contact-times.dmn: when customers may be disturbed. */
class ContactTimesTest {

    private static final DecisionTable TABLE = DecisionTable.of("contactTimes", "messaging/contact-times.dmn");

    @ParameterizedTest(name = "{0}, virtual {1}, wrote {2} minutes ago, {3} o'clock, open {4}: {5}")
    @CsvSource({
            "maple-lane, false, 1000000,  8, true,  true",
            "maple-lane, false, 1000000, 20, true,  true",
            "maple-lane, false, 1000000, 12, false, false",
            "maple-lane, false, 1000000,  7, true,  false",
            "maple-lane, false, 1000000, 21, true,  false",
            "maple-lane, false, 1000000,  0, true,  false",
            "maple-lane, false,      16,  3, true,  false",
            "maple-lane, false,      15,  3, false, true",
            "maple-lane, false,       0, 23, true,  true",
            "elm-street, false, 1000000,  3, false, false",
            "oak-avenue, false, 1000000, 23, true,  false",
            "maple-lane, true,  1000000,  3, false, true",
            "oak-avenue, true,  1000000, 23, true,  true"})
    void everyHourIsGoodOrBad(String store, boolean virtual, long minutesSinceReply, long hour, boolean open, boolean good) {
        assertThat(TABLE.ask(inputs(store, virtual, minutesSinceReply, hour, open)).getSingleResult().getEntryMap()).containsEntry("goodTime", good);
    }

    @ParameterizedTest
    @MethodSource("grid")
    void exactlyOneRowFitsWhateverComesAndEveryRowHasALimit(String store, boolean virtual, long minutesSinceReply, long hour, boolean open) {
        var result = TABLE.ask(inputs(store, virtual, minutesSinceReply, hour, open));
        assertThat(result).hasSize(1);
        assertThat(((Number) result.getSingleResult().getEntry("mostTexts")).intValue()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("grid")
    void nobodyIsWokenWhoHasNotJustWritten(String store, boolean virtual, long minutesSinceReply, long hour, boolean open) {
        boolean asleep = !virtual && minutesSinceReply > 15 && (hour < 8 || hour > 20 || !open);
        assertThat(TABLE.ask(inputs(store, virtual, minutesSinceReply, hour, open)).getSingleResult().<Boolean>getEntry("goodTime")).isEqualTo(!asleep);
    }

    static Stream<Arguments> grid() {
        return Stream.of("maple-lane", "elm-street", "oak-avenue").flatMap(store -> Stream.of(true, false).flatMap(virtual -> Stream.of(0L, 14L, 15L, 16L, 60L, 1_000_000L).flatMap(since ->
                LongStream.range(0, 24).boxed().flatMap(hour -> Stream.of(true, false).map(open -> Arguments.of(store, virtual, since, hour, open))))));
    }

    private static Map<String, Object> inputs(String store, boolean virtual, long minutesSinceReply, long hour, boolean open) {
        return Map.of("store", store, "virtualPhone", virtual, "minutesSinceReply", minutesSinceReply, "hour", hour, "storeOpen", open);
    }
}
