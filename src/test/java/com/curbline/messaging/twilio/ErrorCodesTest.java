package com.curbline.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.messaging.outbox.Delivery;
import com.curbline.messaging.outbox.Delivery.Stage;
import com.curbline.messaging.outbox.PhoneFact;
import com.curbline.messaging.outbox.Remedy;
import com.curbline.messaging.outbox.SendResult;
import com.curbline.messaging.outbox.Trouble;
import com.twilio.exception.ApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code that Twilio is known to answer with, and what the store notices of it. */
class ErrorCodesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "20003, 401, NotSent, NONE, CREDENTIALS", "20404, 404, NotSent, NONE, CREDENTIALS", "20429, 429, NotSent, NONE, BUSY",
        "20500, 500, Unknown, NONE, NONE", "20503, 503, Unknown, NONE, NONE",
        "21211, 400, Refused, NO_SMS, NONE", "21614, 400, Refused, NO_SMS, NONE", "21635, 400, Refused, NO_SMS, NONE",
        "21408, 400, Refused, NONE, NONE", "21610, 400, Refused, OPTED_OUT, NONE", "21611, 400, NotSent, NONE, NONE",
        "21602, 400, Refused, NONE, NONE", "21617, 400, Refused, NONE, NONE", "21619, 400, Refused, NONE, NONE",
        "21703, 400, Refused, NONE, SENDER", "21704, 400, Refused, NONE, SENDER", "21606, 400, Refused, NONE, SENDER",
        "29999, 400, Refused, NONE, NONE", "29999, 403, NotSent, NONE, CREDENTIALS"})
    void anAnswerToSending(int code, int status, String kind, PhoneFact fact, Trouble trouble) {
        var result = Failures.of(new ApiException("no", code, null, status, null, null, null, null));

        assertThat(result.getClass().getSimpleName()).isEqualTo(kind);
        if (result instanceof SendResult.Refused refused) {
            assertThat(refused).isEqualTo(new SendResult.Refused(String.valueOf(code), fact, trouble));
        } else if (result instanceof SendResult.NotSent notSent) {
            assertThat(notSent.trouble()).isEqualTo(trouble);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "30001, NONE, LATER, NONE", "30003, NONE, ONE_MORE_TRY, NONE", "30004, OPTED_OUT, PERSON, NONE", "30005, NO_SMS, PERSON, NONE",
        "30006, NO_SMS, PERSON, NONE", "30007, NONE, PERSON, NONE", "30008, NONE, ONE_MORE_TRY, NONE", "30022, NONE, PERSON, NONE",
        "30023, NONE, PERSON, NONE", "30027, NONE, PERSON, NONE", "30034, NONE, PERSON, SENDER", "30036, NONE, NO_ANSWER_RULE, NONE",
        "30450, NONE, PERSON, NONE", "30610, NONE, PERSON, NONE", "30047, NONE, PERSON, NONE", "30640, NONE, PERSON, NONE",
        "63016, NONE, PERSON, NONE", "63018, NONE, PERSON, NONE", "63024, NONE, PERSON, NONE", "39999, NONE, PERSON, NONE"})
    void theEndOfATextOnItsWay(int code, PhoneFact fact, Remedy remedy, Trouble trouble) {
        for (var status : new String[] {"undelivered", "failed"}) {
            assertThat(Statuses.delivery(status, code)).isEqualTo(new Delivery(Stage.FAILED, String.valueOf(code), fact, remedy, trouble));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "something-new", "receiving"})
    void aStatusThatNobodyKnowsIsNoNews(String status) {
        assertThat(Statuses.delivery(status, null)).isEqualTo(new Delivery(Stage.UNKNOWN));
        assertThat(Statuses.delivery(status, 30007).stage()).isEqualTo(Stage.UNKNOWN);
    }

    @Test
    void aFailureWithoutACodeIsForAPerson() {
        assertThat(Statuses.delivery("failed", null)).isEqualTo(new Delivery(Stage.FAILED, null, PhoneFact.NONE, Remedy.PERSON, Trouble.NONE));
    }
}
