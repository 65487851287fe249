package com.curbline.messaging.process;

import com.curbline.engine.ProcessVariable;
import java.time.Instant;

/** The variables of customer-contact.bpmn and its tables; none of them is stored beyond its step. */
final class ContactVariables {

    static final ProcessVariable<String> STORE = ProcessVariable.text("store");
    static final ProcessVariable<String> KIND = ProcessVariable.text("kind");
    static final ProcessVariable<String> CONSENT = ProcessVariable.text("consent");
    static final ProcessVariable<Boolean> VIRTUAL_PHONE = ProcessVariable.flag("virtualPhone");
    static final ProcessVariable<Long> HOUR = ProcessVariable.number("hour");
    static final ProcessVariable<Boolean> STORE_OPEN = ProcessVariable.flag("storeOpen");
    static final ProcessVariable<Long> MINUTES_SINCE_REPLY = ProcessVariable.number("minutesSinceReply");
    static final ProcessVariable<Long> TEXTS = ProcessVariable.number("texts");
    static final ProcessVariable<Long> MINUTES_LEFT = ProcessVariable.number("minutesLeft");
    static final ProcessVariable<String> CONTACT = ProcessVariable.text("contact");
    static final ProcessVariable<String> REASON = ProcessVariable.text("reason");
    static final ProcessVariable<Instant> ANSWER_BY = ProcessVariable.moment("answerBy");
    static final ProcessVariable<String> CONTACT_OUTCOME = ProcessVariable.text("contactOutcome");

    private ContactVariables() {
    }
}
