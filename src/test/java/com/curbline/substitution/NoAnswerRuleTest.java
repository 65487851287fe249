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

/** no-answer-rule.dmn: what silence means. */
class NoAnswerRuleTest {

    private static final DecisionTable TABLE = DecisionTable.of("noAnswerRule", "substitution/no-answer-rule.dmn");

    @ParameterizedTest(name = "{0}, {1} offers, needs care {2}, dearer {3}: {4}")
    @CsvSource({
            "ASK,        0, false, false, REFUND",
            "ASK,        3, false, false, REFUND",
            "REFUND,     3, false, false, REFUND",
            "UNSTATED,   0, false, false, REFUND",
            "BEST_MATCH, 0, false, false, REFUND",
            "CHOICES,    0, true,  true,  REFUND",
            "UNSTATED,   1, true,  false, REFUND",
            "BEST_MATCH, 1, true,  false, REFUND",
            "CHOICES,    1, true,  false, REFUND",
            "UNSTATED,   1, false, true,  REFUND",
            "UNSTATED,   1, false, false, FIRST_OFFER",
            "BEST_MATCH, 1, false, true,  FIRST_OFFER",
            "BEST_MATCH, 3, false, false, FIRST_OFFER",
            "CHOICES,    1, false, true,  FIRST_OFFER"})
    void everyCaseHasItsMeaning(String preference, int offers, boolean needsCare, boolean dearer, String expected) {
        assertThat(ifSilent(preference, offers, needsCare, dearer)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("grid")
    void exactlyOneRowFitsWhateverComes(String preference, int offers, boolean needsCare, boolean dearer) {
        assertThat(TABLE.ask(inputs(preference, offers, needsCare, dearer))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("grid")
    void silenceIsNeverAYesWhereCareIsNeeded(String preference, int offers, boolean needsCare, boolean dearer) {
        assertThat(needsCare && ifSilent(preference, offers, needsCare, dearer).equals("FIRST_OFFER")).isFalse();
    }

    static Stream<Arguments> grid() {
        return Stream.of("UNSTATED", "ASK", "BEST_MATCH", "CHOICES", "REFUND").flatMap(preference -> Stream.of(0, 1, 2, 3).flatMap(offers ->
                List.of(true, false).stream().flatMap(care -> List.of(true, false).stream().map(dearer -> Arguments.of(preference, offers, care, dearer)))));
    }

    private static String ifSilent(String preference, int offers, boolean needsCare, boolean dearer) {
        return TABLE.ask(inputs(preference, offers, needsCare, dearer)).getSingleResult().getEntry("ifSilent");
    }

    private static Map<String, Object> inputs(String preference, int offers, boolean needsCare, boolean dearer) {
        return Map.of("preference", preference, "offers", (long) offers, "needsCare", needsCare, "dearer", dearer);
    }
}
