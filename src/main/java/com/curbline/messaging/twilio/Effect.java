package com.curbline.messaging.twilio;

import com.curbline.messaging.outbox.PhoneFact;
import com.curbline.messaging.outbox.Remedy;
import com.curbline.messaging.outbox.Trouble;

/** What a code of Twilio's makes the system do. */
enum Effect {
    /** Our account is refused: nothing is sent until an operator has acted, and texts wait. */
    STOP_FOR_CREDENTIALS(PhoneFact.NONE, Remedy.PERSON, Trouble.CREDENTIALS),
    /** No number of ours may send: nothing is sent until an operator has acted, and staff ask instead. */
    STOP_FOR_SENDER(PhoneFact.NONE, Remedy.PERSON, Trouble.SENDER),
    /** Too many requests: surely not taken; all texts pause. */
    PAUSE(PhoneFact.NONE, Remedy.LATER, Trouble.BUSY),
    /** Too many texts wait at Twilio: surely not taken or dropped; this one is tried again after a while. */
    TRY_LATER(PhoneFact.NONE, Remedy.LATER, Trouble.NONE),
    /** Nobody knows whether it was taken: it is looked for. */
    LOOK(PhoneFact.NONE, Remedy.PERSON, Trouble.NONE),
    /** The customer does not want texts: remembered, never tried again, a person takes over. */
    OPT_OUT(PhoneFact.OPTED_OUT, Remedy.PERSON, Trouble.NONE),
    /** The number cannot receive texts: remembered, a person takes over at once. */
    NO_TEXTS_TO_THIS_NUMBER(PhoneFact.NO_SMS, Remedy.PERSON, Trouble.NONE),
    /** It may have been chance: one more try where time is left, then a person. */
    ONE_MORE_TRY(PhoneFact.NONE, Remedy.ONE_MORE_TRY, Trouble.NONE),
    /** Its time was over: the question's rule for silence applies. */
    NO_ANSWER_RULE(PhoneFact.NONE, Remedy.NO_ANSWER_RULE, Trouble.NONE),
    /** Something to be put right by an operator, though other texts may leave: an error in the log, and a person takes over. */
    OPERATOR_AND_PERSON(PhoneFact.NONE, Remedy.PERSON, Trouble.NONE),
    /** A person takes over. */
    PERSON(PhoneFact.NONE, Remedy.PERSON, Trouble.NONE);

    private final PhoneFact fact;
    private final Remedy remedy;
    private final Trouble trouble;

    Effect(PhoneFact fact, Remedy remedy, Trouble trouble) {
        this.fact = fact;
        this.remedy = remedy;
        this.trouble = trouble;
    }

    PhoneFact fact() {
        return fact;
    }

    Remedy remedy() {
        return remedy;
    }

    Trouble trouble() {
        return trouble;
    }
}
