package com.curbline.kernel;

/** The same words in English and in Spanish. */
public record LocalizedText(String english, String spanish) {

    public LocalizedText {
        Text.requireFilled(english, "text");
        spanish = spanish == null || spanish.isBlank() ? english : spanish;
    }

    public String in(Language language) {
        return language == Language.SPANISH ? spanish : english;
    }
}
