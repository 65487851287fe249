package com.curbline.messaging.process;

import com.curbline.engine.ProcessVariable;
import java.time.Instant;

/** The variables of customer-contact.bpmn; none of them is stored beyond its step. */
final class ContactVariables {

    static final ProcessVariable<Boolean> MAY_TEXT = ProcessVariable.flag("mayText");
    static final ProcessVariable<Instant> ANSWER_BY = ProcessVariable.moment("answerBy");
    static final ProcessVariable<String> CONTACT_OUTCOME = ProcessVariable.text("contactOutcome");

    private ContactVariables() {
    }
}
