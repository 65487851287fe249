package com.curbline.messaging.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plain wording of the wish to get no more texts, anywhere in the reply; asked how to do it, or negated, a person looks. */
final class OptOutWishRule implements Rule {

    private static final List<String> WISHES = Stream.of("en", "es").flatMap(language -> WordLists.lines("opt-out-wish", language).stream())
            .map(OptOutWishRule::words).toList();

    @Override
    public String name() {
        return "opt-out-wish";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        String words = words(reply.ownText().customersWords());
        boolean wishes = WISHES.stream().anyMatch(words::contains);
        boolean doubtful = reply.has(Concept.NOT, Concept.QUESTION_MARK, Concept.QUESTION, Concept.CONDITION, Concept.PERSON);
        return undecided(wishes, doubtful ? Outcome.STAFF : Outcome.OPTOUT, reply);
    }

    private static String words(String text) {
        return Tokens.of(Folding.fold(text)).stream().filter(token -> !Punctuation.isSign(token)).collect(Collectors.joining(" ", " ", " "));
    }
}
