package com.curbline.messaging.reading;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The single words that opt out when a customer sends them, folded; no text of ours may ask for one of them as an answer. */
public final class OptOutWords {

    private static final Set<String> ALL = Stream.of("opt-out-alone", "opt-out-words")
            .flatMap(list -> WordLists.LANGUAGES.stream().flatMap(language -> WordLists.lines(list, language).stream()))
            .map(Folding::fold).filter(word -> !word.contains(" ")).collect(Collectors.toUnmodifiableSet());

    private OptOutWords() {
    }

    public static boolean contains(String word) {
        return ALL.contains(Folding.fold(word));
    }
}
