package com.curbline.messaging.inbox;

import com.curbline.messaging.ItemQuestion.OfferedOption;
import com.curbline.messaging.questions.QuestionItem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The labels and letters that stand in a text; on one phone each of them means one item only for a day. */
final class Pointers {

    /** Letters that are words as well count only where they are written large. */
    private static final Set<String> ALSO_WORDS = Set.of("a", "e", "i", "k", "n", "o", "s", "u", "x", "y");

    private Pointers() {
    }

    /** Whether the text bears a label of these items, or a letter. */
    static boolean pointAt(List<QuestionItem> items, String body) {
        return bearsLabel(items, body) || items.stream().anyMatch(item -> words(body).anyMatch(word -> isLetter(item, word)));
    }

    static boolean bearsLabel(List<QuestionItem> items, String body) {
        var labels = items.stream().flatMap(item -> item.options().stream()).map(OfferedOption::label).collect(Collectors.toSet());
        var letters = items.stream().map(item -> item.letter().toLowerCase(Locale.ROOT)).collect(Collectors.joining("|"));
        return words(body).map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("^(" + letters + ")(?=[0-9])", "")).anyMatch(labels::contains);
    }

    private static boolean isLetter(QuestionItem item, String word) {
        return word.equals(item.letter()) || word.equalsIgnoreCase(item.letter()) && !ALSO_WORDS.contains(word);
    }

    /** A price is one word, so the digits in it are no label. */
    private static Stream<String> words(String body) {
        return Arrays.stream(body.split("[^\\p{L}\\p{N}.$]+|[.]+(?![0-9])")).filter(word -> !word.isEmpty());
    }
}
