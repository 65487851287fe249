package com.curbline.messaging.voice;

import com.curbline.kernel.Language;
import com.curbline.messaging.AnswerDesk;

/** What a caller wants, as far as it was understood. */
sealed interface CallersAnswer {

    /** One of the choices; {@code rule} names how it was read. */
    record Chose(AnswerDesk.Choice choice, String rule) implements CallersAnswer {
    }

    /** Somebody to speak with; what was said comes along, or an empty text. */
    record WantsPerson(String rule) implements CallersAnswer {
    }

    /** To hear it once more. */
    record Again() implements CallersAnswer {
    }

    /** To go on in another language. */
    record In(Language language) implements CallersAnswer {
    }

    /** Nothing that could be understood. */
    record Unclear(String rule) implements CallersAnswer {
    }
}
