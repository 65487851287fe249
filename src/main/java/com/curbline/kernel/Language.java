package com.curbline.kernel;

import java.util.Locale;
import java.util.Optional;

/** The languages that every visible word exists in. */
public enum Language {
    ENGLISH("en-US"), SPANISH("es-US");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** The BCP 47 tag that orders carry: {@code en-US} or {@code es-US}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The language of a BCP 47 tag by its first part ({@code es-MX} is Spanish), empty where it is neither. */
    public static Optional<Language> of(String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        return switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "en" -> Optional.of(ENGLISH);
            case "es" -> Optional.of(SPANISH);
            default -> Optional.empty();
        };
    }
}
