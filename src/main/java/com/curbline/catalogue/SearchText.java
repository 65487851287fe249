package com.curbline.catalogue;

import com.curbline.kernel.LocalizedText;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words as they are searched: lower case, without accents and signs, so that {@code platano} finds Plátanos. */
final class SearchText {

    /** Stand before and after every name, and between names and categories, so that a match tells where it was. */
    static final String NAME = " | ";
    static final String CATEGORY = "# ";
    private static final int LONGEST = 2000;
    private static final int MOST_WORDS = 8;

    private SearchText() {
    }

    static String fold(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    static List<String> words(String query) {
        return Arrays.stream(fold(query).split(" ")).filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
    }

    static String of(Product product) {
        var names = fields(product.name(), product.title());
        var text = NAME + names + NAME + CATEGORY + fields(product.category());
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String fields(LocalizedText... texts) {
        return Arrays.stream(texts).flatMap(text -> Stream.of(text.english(), text.spanish())).map(SearchText::fold).distinct().collect(Collectors.joining(NAME));
    }
}
