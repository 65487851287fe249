package com.curbline.messaging.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.Language;
import com.curbline.messaging.ItemQuestions;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockChangesTest {

    /** The same moment of the day in UTC, before and after the store's clocks were put forward and back. */
    @ParameterizedTest
    @Tag("F23")
    @CsvSource({
        "2026-03-07T18:10:00Z, 12:10 PM",
        "2026-03-08T07:59:00Z, 1:59 AM",
        "2026-03-08T08:00:00Z, 3:00 AM",
        "2026-03-08T18:10:00Z, 1:10 PM",
        "2026-10-31T18:10:00Z, 1:10 PM",
        "2026-11-01T06:30:00Z, 1:30 AM",
        "2026-11-01T07:30:00Z, 1:30 AM",
        "2026-11-01T18:10:00Z, 12:10 PM"})
    void aTextNamesTheLastMomentToAnswerByTheStoresClock(Instant answerBy, String said) {
        var order = ItemQuestions.anOrder().answerBy(answerBy);
        assertThat(QuestionWordingTest.text(order, Language.ENGLISH, null, order.milk())).contains("No reply by " + said + ": refund");
    }
}
