package com.curbline.messaging.inbox;

import com.curbline.kernel.Language;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.AnswerDesk.Choice;
import java.util.Map;

/**
 * What a reply means; {@code choices} holds the decided items only, {@code language} the one it asks for where it asks,
 * {@code said} the choices as staff are shown them ({@code 2}, {@code A 1, B NO}), null where there are none, {@code restNeedsPerson} where it says more about the other items than a text can settle.
 */
record Understanding(Meaning meaning, Map<SubstitutionId, Choice> choices, String rule, Language language, boolean restNeedsPerson, String said) {

    Understanding(Meaning meaning, String rule) {
        this(meaning, Map.of(), rule, null, false, null);
    }

    enum Meaning {
        DECIDED, CLARIFY, STAFF, OPT_OUT, OPT_IN, HELP, IGNORE, LANGUAGE
    }

    Understanding unclear(String why) {
        return new Understanding(Meaning.CLARIFY, why);
    }

    /** What counts of a text that was read without the number of the order as well as in {@code whole}: a doubt rather than a guess. */
    Understanding besides(Understanding whole) {
        boolean same = is(whole.meaning()) && choices.equals(whole.choices());
        if (same || whole.is(Meaning.CLARIFY) && (is(Meaning.DECIDED) || is(Meaning.STAFF))) {
            return this;
        }
        return whole.is(Meaning.DECIDED) ? unclear("order-number") : whole;
    }

    boolean is(Meaning other) {
        return meaning == other;
    }
}
