package com.curbline.messaging.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists: one phrase a line, {@code phrase = value} where it has a value, {@code //} before a remark. */
final class WordLists {

    static final List<String> LANGUAGES = List.of("en", "es", "signs");

    private WordLists() {
    }

    /** The lines of a list, or none where there is no list of this name in this language. */
    static List<String> lines(String name, String language) {
        try (InputStream list = WordLists.class.getResourceAsStream(name + "." + language + ".txt")) {
            if (list == null) {
                return List.of();
            }
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("//")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("Word list " + name + "." + language, failure);
        }
    }
}
