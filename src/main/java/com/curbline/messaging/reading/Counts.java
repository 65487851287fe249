package com.curbline.messaging.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** "Only 1", "take two": a number that may say how many as well as which, in a reply about one item. */
final class Counts {

    private static final Set<String> TAKING = words("taking");
    private static final Set<String> ARTICLES = Set.of("el", "la", "the", "#");
    private static final Set<String> ONLY = words("only");

    private final AskedQuestion question;
    private final List<String> tokens;
    private final String language;

    Counts(AskedQuestion question, List<String> tokens, String language) {
        this.question = question;
        this.tokens = tokens;
        this.language = language;
    }

    /** The number at this place as it is, or as one that may count. */
    Term settled(Term term, int index) {
        if (question.hasSeveralItems() || !term.is(Concept.NUMBER) || !isBare(index)) {
            return term;
        }
        boolean figure = Character.isDigit(tokens.get(index).charAt(0));
        // a figure behind "take" is the one that the question printed, unless several are missing
        boolean taken = isListed(index - 1, TAKING) && (!figure || question.firstItem().isMissingSeveralTimes());
        return taken || isOnly(index) ? new Term(Concept.COUNT, term.text()) : term;
    }

    /** A single word or figure, without "number" or an article. */
    private boolean isBare(int index) {
        Term before = index == 0 ? null : Lexicon.shipped().find(tokens.get(index - 1), language);
        if (index > 0 && ARTICLES.contains(tokens.get(index - 1)) || before != null && before.is(Concept.MARKER)) {
            return false;
        }
        Term meaning = Lexicon.shipped().find(tokens.get(index), language);
        return Character.isDigit(tokens.get(index).charAt(0)) || meaning != null && meaning.is(Concept.NUMBER);
    }

    private boolean isOnly(int index) {
        return isListed(index - 1, ONLY) || isListed(index - 2, index, ONLY) || isListed(index + 1, ONLY) || isListed(index + 1, index + 3, ONLY);
    }

    private boolean isListed(int index, Set<String> words) {
        return isListed(index, index + 1, words);
    }

    private boolean isListed(int from, int to, Set<String> phrases) {
        return from >= 0 && to <= tokens.size() && phrases.contains(String.join(" ", tokens.subList(from, to)));
    }

    private static Set<String> words(String list) {
        return WordLists.LANGUAGES.stream().flatMap(language -> WordLists.lines(list, language).stream())
                .map(Folding::fold).collect(Collectors.toCollection(HashSet::new));
    }
}
