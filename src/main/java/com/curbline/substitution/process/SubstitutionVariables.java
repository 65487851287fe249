package com.curbline.substitution.process;

import com.curbline.engine.ProcessVariable;
import java.time.Instant;

/** The variables of {@code substitution-request.bpmn} and its tables. */
final class SubstitutionVariables {

    static final ProcessVariable<String> SUBSTITUTION_ID = ProcessVariable.text("substitutionId");
    static final ProcessVariable<String> PREFERENCE = ProcessVariable.text("preference");
    static final ProcessVariable<Long> OFFERS = ProcessVariable.number("offers");
    static final ProcessVariable<Long> MINUTES_TO_PROMISE = ProcessVariable.number("minutesToPromise");
    static final ProcessVariable<Boolean> MAY_TEXT = ProcessVariable.flag("mayText");
    static final ProcessVariable<Boolean> DEARER = ProcessVariable.flag("dearer");
    static final ProcessVariable<Boolean> NEEDS_CARE = ProcessVariable.flag("needsCare");
    static final ProcessVariable<String> ROUTE = ProcessVariable.text("route");
    static final ProcessVariable<Long> ANSWER_MINUTES = ProcessVariable.number("answerMinutes");
    static final ProcessVariable<String> IF_SILENT = ProcessVariable.text("ifSilent");
    static final ProcessVariable<Instant> ANSWER_BY = ProcessVariable.moment("answerBy");

    private SubstitutionVariables() {
    }
}
