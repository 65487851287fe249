package com.curbline.messaging.inbox;

import com.curbline.kernel.Language;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.AnswerDesk.Choice;
import java.util.Map;

/**
 * What a reply means; {@code choices} holds the decided items only, {@code language} the one it asks for where it asks,
 * {@code restNeedsPerson} where it says more about the other items than a text can settle.
 */
record Understanding(Meaning meaning, Map<SubstitutionId, Choice> choices, String rule, Language language, boolean restNeedsPerson) {

    enum Meaning {
        DECIDED, CLARIFY, STAFF, OPT_OUT, OPT_IN, HELP, IGNORE, LANGUAGE
    }

    Understanding unclear(String why) {
        return new Understanding(Meaning.CLARIFY, Map.of(), why, null, false);
    }

    boolean is(Meaning other) {
        return meaning == other;
    }
}
