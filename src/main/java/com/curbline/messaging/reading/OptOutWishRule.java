package com.curbline.messaging.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plain wording of the wish to get no more texts, anywhere in the reply; asked how to do it, or negated, a person looks. */
final class OptOutWishRule implements Rule {

    private static final Set<String> FILLERS = Set.of("any", "more", "anymore", "these", "those", "the", "your", "ur", "all", "so", "many",
            "mas", "sus", "su", "estos", "esos", "tantos", "ningun", "tus", "los", "las", "ya", "la", "de");
    private static final Set<String> WISHES = Stream.of("en", "es").flatMap(language -> WordLists.lines("opt-out-wish", language).stream())
            .map(wish -> String.join(" ", words(wish))).collect(Collectors.toSet());
    private static final int LONGEST = WISHES.stream().mapToInt(wish -> wish.split(" ").length).max().orElse(0);

    @Override
    public String name() {
        return "opt-out-wish";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        List<String> words = words(reply.ownText().customersWords());
        boolean wishes = IntStream.range(0, words.size()).anyMatch(start -> wishesFrom(words, start));
        boolean doubtful = reply.has(Concept.NOT, Concept.QUESTION_MARK, Concept.QUESTION, Concept.CONDITION, Concept.PERSON);
        return undecided(wishes, doubtful ? Outcome.STAFF : Outcome.OPTOUT, reply);
    }

    private static boolean wishesFrom(List<String> words, int start) {
        return IntStream.rangeClosed(start + 1, Math.min(words.size(), start + LONGEST)).anyMatch(end -> WISHES.contains(String.join(" ", words.subList(start, end))));
    }

    /** The words that carry the wish: "stop sending me all of these texts" and "stop sending me texts" are one. */
    private static List<String> words(String text) {
        return Tokens.of(Folding.fold(text)).stream().filter(token -> !Punctuation.isSign(token) && !FILLERS.contains(token)).toList();
    }
}
