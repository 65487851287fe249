package com.curbline.messaging.twilio;

import static com.curbline.messaging.twilio.Effect.LOOK;
import static com.curbline.messaging.twilio.Effect.NO_ANSWER_RULE;
import static com.curbline.messaging.twilio.Effect.NO_TEXTS_TO_THIS_NUMBER;
import static com.curbline.messaging.twilio.Effect.ONE_MORE_TRY;
import static com.curbline.messaging.twilio.Effect.OPERATOR_AND_PERSON;
import static com.curbline.messaging.twilio.Effect.OPT_OUT;
import static com.curbline.messaging.twilio.Effect.PAUSE;
import static com.curbline.messaging.twilio.Effect.PERSON;
import static com.curbline.messaging.twilio.Effect.STOP_FOR_CREDENTIALS;
import static com.curbline.messaging.twilio.Effect.STOP_FOR_SENDER;
import static com.curbline.messaging.twilio.Effect.TRY_LATER;
import static java.util.Map.entry;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Twilio's codes and what each makes the system do. A code that is not here is for a person, and never a reason to crash. */
final class ErrorCodes {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorCodes.class);

    private static final Map<Integer, Effect> EFFECTS = Map.ofEntries(
            entry(20003, STOP_FOR_CREDENTIALS),     // not authenticated
            entry(20404, STOP_FOR_CREDENTIALS),     // no such account
            entry(20429, PAUSE),                    // too many requests at once
            entry(20500, LOOK),                     // internal error
            entry(20503, LOOK),                     // unavailable
            entry(21211, NO_TEXTS_TO_THIS_NUMBER),  // invalid number
            entry(21614, NO_TEXTS_TO_THIS_NUMBER),  // no mobile number
            entry(21635, NO_TEXTS_TO_THIS_NUMBER),  // landline
            entry(21408, OPERATOR_AND_PERSON),      // region not enabled
            entry(21602, OPERATOR_AND_PERSON),      // no body
            entry(21617, OPERATOR_AND_PERSON),      // body too long
            entry(21619, OPERATOR_AND_PERSON),      // neither body nor media
            entry(21606, STOP_FOR_SENDER),          // our number cannot send
            entry(21703, STOP_FOR_SENDER),          // the messaging service has no number
            entry(21704, STOP_FOR_SENDER),          // the messaging service has no number for this
            entry(21610, OPT_OUT),                  // unsubscribed
            entry(21611, TRY_LATER),                // our number's queue is full
            entry(30001, TRY_LATER),                // the queue was full
            entry(30003, ONE_MORE_TRY),             // handset off or out of reach
            entry(30004, OPT_OUT),                  // blocked by the recipient
            entry(30005, NO_TEXTS_TO_THIS_NUMBER),  // unknown handset
            entry(30006, NO_TEXTS_TO_THIS_NUMBER),  // landline or unreachable carrier
            entry(30007, OPERATOR_AND_PERSON),      // filtered: the same text would be again
            entry(30008, ONE_MORE_TRY),             // unknown error
            entry(30022, OPERATOR_AND_PERSON),      // the campaign's rate
            entry(30023, OPERATOR_AND_PERSON),      // the brand's daily cap
            entry(30027, OPERATOR_AND_PERSON),      // a carrier's daily limit
            entry(30034, STOP_FOR_SENDER),          // our number is not registered
            entry(30036, NO_ANSWER_RULE),           // validity period over
            entry(30047, OPERATOR_AND_PERSON),      // compliance: not to be sent now
            entry(30450, OPERATOR_AND_PERSON),      // held back as suspected fraud
            entry(30610, OPERATOR_AND_PERSON),      // compliance: quiet hours
            entry(30640, OPERATOR_AND_PERSON),      // compliance: the recipient
            entry(63016, PERSON),                   // these three are about other channels than texts
            entry(63018, PERSON),
            entry(63024, PERSON));

    private ErrorCodes() {
    }

    static boolean isKnown(int code) {
        return EFFECTS.containsKey(code);
    }

    static Effect effect(int code) {
        var effect = EFFECTS.getOrDefault(code, PERSON);
        if (effect == OPERATOR_AND_PERSON) {
            LOG.error("Twilio did not carry a text ({}, see https://www.twilio.com/docs/api/errors/{}); staff take over, and an operator should look", code, code);
        }
        return effect;
    }
}
