package com.curbline.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words as they are searched: lower case, without accents and signs, so that {@code platano} finds Plátanos. */
final class SearchText {

    /** Stands between fields, so that a match can be seen to begin one. */
    static final String FIELD = " | ";
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
        return Stream.of(product.name().english(), product.name().spanish(), product.title().english(), product.title().spanish(),
                        product.category().english(), product.category().spanish())
                .map(SearchText::fold).distinct().collect(Collectors.joining(FIELD, FIELD, ""));
    }
}
