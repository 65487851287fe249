package com.curbline.messaging.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the word lists: one phrase a line, {@code phrase = value} where it has a value, {@code [a|b|]} for one of several or nothing, {@code //} before a remark. */
final class WordLists {

    static final List<String> LANGUAGES = List.of("en", "es", "signs");

    private static final Pattern ALTERNATIVES = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final Pattern BLANKS = Pattern.compile(" +");

    private WordLists() {
    }

    /** The lines of a list, or none where there is no list of this name in this language. */
    static List<String> lines(String name, String language) {
        try (InputStream list = WordLists.class.getResourceAsStream(name + "." + language + ".txt")) {
            if (list == null) {
                return List.of();
            }
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("//")).flatMap(WordLists::written).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("Word list " + name + "." + language, failure);
        }
    }

    /** Every phrase that a line with alternatives stands for. */
    static Stream<String> written(String line) {
        Matcher alternatives = ALTERNATIVES.matcher(line);
        if (!alternatives.find()) {
            return Stream.of(BLANKS.matcher(line).replaceAll(" ").strip());
        }
        String before = line.substring(0, alternatives.start());
        String behind = line.substring(alternatives.end());
        return Stream.of(alternatives.group(1).split("\\|", -1)).flatMap(choice -> written(before + choice + behind));
    }
}
