package com.curbline.messaging.texts;

import com.curbline.kernel.Language;

/** A text in both languages. */
public record TextEntry(String key, Moment moment, TextSide english, TextSide spanish) {

    public TextSide in(Language language) {
        return language == Language.SPANISH ? spanish : english;
    }
}
