package com.curbline.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.testsupport.DecisionTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** channel-policy.dmn: who settles a missing item, and how long an answer is waited for. */
class ChannelPolicyTest {

    private static final DecisionTable TABLE = DecisionTable.of("channelPolicy", "substitution/channel-policy.dmn");

    @ParameterizedTest(name = "{0}, {1} offers, {2} minutes left, may text {3}: {4} within {5} minutes")
    @CsvSource({
            "REFUND,     0,   0, false, PREFERENCE, 0",
            "REFUND,     3,  60, true,  PREFERENCE, 0",
            "BEST_MATCH, 1,   0, false, PREFERENCE, 0",
            "BEST_MATCH, 3,  60, true,  PREFERENCE, 0",
            "CHOICES,    1,  60, true,  PREFERENCE, 0",
            "BEST_MATCH, 0,  60, true,  NONE,       0",
            "CHOICES,    0,  60, true,  NONE,       0",
            "ASK,        0,  60, true,  NONE,       0",
            "UNSTATED,   0,  60, true,  NONE,       0",
            "ASK,        1,   0, true,  NONE,       0",
            "ASK,        1,   1, true,  NONE,       0",
            "UNSTATED,   1,   1, false, NONE,       0",
            "ASK,        1,   2, true,  SMS,        2",
            "ASK,        3,   4, true,  SMS,        2",
            "UNSTATED,   3,   5, true,  SMS,        4",
            "UNSTATED,   3,  14, true,  SMS,        4",
            "UNSTATED,   3,  15, true,  SMS,        8",
            "ASK,        3, 600, true,  SMS,        8",
            "ASK,        1,   2, false, STAFF_CALL, 2",
            "UNSTATED,   1,   4, false, STAFF_CALL, 2",
            "ASK,        1,   5, false, STAFF_CALL, 4",
            "ASK,        1,  14, false, STAFF_CALL, 4",
            "UNSTATED,   1,  15, false, STAFF_CALL, 8",
            "ASK,        1, 600, false, STAFF_CALL, 8"})
    void everyBandHasItsRoute(String preference, int offers, long minutes, boolean mayText, String route, int answerMinutes) {
        var result = TABLE.ask(inputs(preference, offers, minutes, mayText)).getSingleResult();

        assertThat(result.getEntryMap()).containsEntry("route", route);
        assertThat(((Number) result.getEntry("answerMinutes")).intValue()).isEqualTo(answerMinutes);
    }

    @ParameterizedTest
    @MethodSource("grid")
    void exactlyOneRowFitsWhateverComes(String preference, int offers, long minutes, boolean mayText) {
        assertThat(TABLE.ask(inputs(preference, offers, minutes, mayText))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("grid")
    void nobodyIsWaitedForLongerThanThereIsTime(String preference, int offers, long minutes, boolean mayText) {
        var answerMinutes = ((Number) TABLE.ask(inputs(preference, offers, minutes, mayText)).getSingleResult().getEntry("answerMinutes")).longValue();

        assertThat(answerMinutes).isLessThanOrEqualTo(minutes);
    }

    static Stream<Arguments> grid() {
        return Stream.of("UNSTATED", "ASK", "BEST_MATCH", "CHOICES", "REFUND").flatMap(preference -> Stream.of(0, 1, 2, 3).flatMap(offers ->
                Stream.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 13L, 14L, 15L, 16L, 60L, 1440L).flatMap(minutes ->
                        List.of(true, false).stream().map(mayText -> Arguments.of(preference, offers, minutes, mayText)))));
    }

    private static Map<String, Object> inputs(String preference, int offers, long minutes, boolean mayText) {
        return Map.of("preference", preference, "offers", (long) offers, "minutesToPromise", minutes, "mayText", mayText);
    }
}
