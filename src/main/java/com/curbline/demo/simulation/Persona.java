package com.curbline.demo.simulation;

import com.curbline.kernel.Language;

/** A simulated customer: who they are, how they answer texts, what they drive. */
record Persona(String id, String name, Language language, String phone, String vehicle, Manner manner) {

    /** How somebody answers texts. */
    enum Manner {
        TAKES_FIRST, TAKES_SECOND, DECLINES, WRITES_WORDS, SAYS_NOTHING, WANTS_NO_TEXTS
    }

    boolean allowsTexts() {
        return manner != Manner.WANTS_NO_TEXTS;
    }
}
