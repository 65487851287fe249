package com.curbline.messaging.reading;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The carriers' and the law's words for ending texts, alone; the clear ones also with "please" and the like. */
final class OptOutWordRule implements Rule {

    private static final Set<String> ALONE = Stream.of("en", "es").flatMap(language -> WordLists.lines("opt-out-alone", language).stream())
            .map(OptOutWordRule::wordsOf).collect(Collectors.toSet());

    @Override
    public String name() {
        return "opt-out-words";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        boolean alone = ALONE.contains(wordsOf(reply.ownText().customersWords()));
        boolean clear = reply.has(Concept.OPT_OUT_WORDS) && reply.saysPolitely(Concept.OPT_OUT_WORDS, Concept.ACKNOWLEDGEMENT);
        return undecided(alone || clear, Outcome.OPTOUT, reply);
    }

    private static String wordsOf(String text) {
        return Tokens.of(Folding.fold(text)).stream().filter(token -> !Punctuation.isSign(token)).collect(Collectors.joining(" "));
    }
}
