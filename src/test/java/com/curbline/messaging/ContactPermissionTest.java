package com.curbline.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.messaging.application.Contact;
import com.curbline.messaging.application.ContactKind;
import com.curbline.testsupport.DecisionTable;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** contact-permission.dmn: how a customer may be contacted, and why. */
class ContactPermissionTest {

    private static final DecisionTable TABLE = DecisionTable.of("contactPermission", "messaging/contact-permission.dmn");
    private static final long MOST = 6;

    @ParameterizedTest(name = "{0}, {1}, good time {2}, {3} texts, {4} minutes left: {5} because {6}")
    @CsvSource({
            "QUESTION, GIVEN,        true,   0,  8, TEXT, ALLOWED",
            "QUESTION, GIVEN,        true,   5,  1, TEXT, ALLOWED",
            "QUESTION, GIVEN,        true,   6,  8, CALL, ENOUGH_TEXTS",
            "QUESTION, GIVEN,        true,   0,  0, NONE, TOO_LATE",
            "QUESTION, GIVEN,        false,  0,  8, NONE, QUIET_HOURS",
            "QUESTION, OPTED_OUT,    false,  0,  8, NONE, QUIET_HOURS",
            "QUESTION, OPTED_OUT,    true,   0,  8, CALL, OPTED_OUT",
            "QUESTION, NOT_GIVEN,    true,   9,  8, CALL, NOT_GIVEN",
            "QUESTION, NO_SMS,       true,   0,  8, CALL, NO_SMS",
            "QUESTION, WRONG_NUMBER, true,   0,  8, CALL, WRONG_NUMBER",
            "REMINDER, GIVEN,        true,   5,  8, TEXT, ALLOWED",
            "REMINDER, GIVEN,        true,   6,  8, NONE, ENOUGH_TEXTS",
            "REMINDER, OPTED_OUT,    true,   0,  8, NONE, OPTED_OUT",
            "REMINDER, GIVEN,        false,  0,  8, NONE, QUIET_HOURS",
            "NOTICE,   GIVEN,        true,  99,  0, TEXT, ALLOWED",
            "NOTICE,   GIVEN,        false,  0,  0, WAIT, QUIET_HOURS",
            "NOTICE,   OPTED_OUT,    true,   0,  8, NONE, OPTED_OUT",
            "REPLY,    GIVEN,        false, 99,  0, TEXT, OWED",
            "REPLY,    OPTED_OUT,    true,   0,  8, NONE, OPTED_OUT"})
    void everyCaseHasItsAnswerAndItsReason(String kind, String consent, boolean goodTime, long texts, long minutesLeft, String contact, String reason) {
        assertThat(TABLE.ask(inputs(kind, consent, goodTime, texts, minutesLeft)).getSingleResult().getEntryMap())
                .containsEntry("contact", contact).containsEntry("reason", reason);
    }

    @ParameterizedTest
    @MethodSource("grid")
    void exactlyOneRowFitsWhateverComes(String kind, String consent, boolean goodTime, long texts, long minutesLeft) {
        var result = TABLE.ask(inputs(kind, consent, goodTime, texts, minutesLeft));
        assertThat(result).hasSize(1);
        assertThat(Contact.valueOf(result.getSingleResult().getEntry("contact"))).isNotNull();
        assertThat(result.getSingleResult().<String>getEntry("reason")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("grid")
    void nobodyIsTextedWithoutConsentOrDisturbedAtABadTimeUnasked(String kind, String consent, boolean goodTime, long texts, long minutesLeft) {
        String contact = TABLE.ask(inputs(kind, consent, goodTime, texts, minutesLeft)).getSingleResult().getEntry("contact");
        assertThat(contact.equals("TEXT") && !consent.equals("GIVEN")).isFalse();
        assertThat(!goodTime && !kind.equals("REPLY") && (contact.equals("TEXT") || contact.equals("CALL"))).isFalse();
    }

    static Stream<Arguments> grid() {
        return Arrays.stream(ContactKind.values()).map(Enum::name).flatMap(kind -> Stream.of("GIVEN", "NOT_GIVEN", "OPTED_OUT", "NO_SMS", "WRONG_NUMBER").flatMap(consent ->
                Stream.of(true, false).flatMap(good -> Stream.of(0L, 5L, 6L, 7L).flatMap(texts -> Stream.of(-3L, 0L, 1L, 2L, 60L, 1_000_000L)
                        .map(minutes -> Arguments.of(kind, consent, good, texts, minutes))))));
    }

    private static Map<String, Object> inputs(String kind, String consent, boolean goodTime, long texts, long minutesLeft) {
        return Map.of("kind", kind, "consent", consent, "goodTime", goodTime, "texts", texts, "mostTexts", MOST, "minutesLeft", minutesLeft);
    }
}
