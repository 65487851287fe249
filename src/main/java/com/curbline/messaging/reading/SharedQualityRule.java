package com.curbline.messaging.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** "No organic", "cheapest organic": a quality that the missing item shares with some of its substitutes may rule those out or refuse them all, and it may contradict the choice; the customer is asked. */
final class SharedQualityRule implements Rule {

    @Override
    public String name() {
        return "shared-quality";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        Claims claims = reply.claims();
        boolean refuses = claims.says(Concept.REFUSAL, Concept.REFUND) && !refusesAll(reply);
        List<String> qualities = qualitiesAlone(reply);
        boolean contradicts = claims.chosen().keySet().stream().anyMatch(option -> qualities.stream().anyMatch(word -> !bears(reply, option, word)));
        return undecided(contradicts || refuses && !qualities.isEmpty(), Outcome.CLARIFY, reply);
    }

    private static boolean bears(Reply reply, AskedOption option, String word) {
        return new NameWords(reply.question()).options(reply.claims().item(), word).contains(option);
    }

    /** "Refund", "skip it", but not "nothing", "none" or "skip", which reach to the quality behind them. */
    private static boolean refusesAll(Reply reply) {
        List<Term> terms = reply.terms();
        return IntStream.range(0, terms.size()).anyMatch(index -> terms.get(index).is(Concept.REFUND)
                && (terms.get(index).text().contains("refund") || !isBeforeItem(terms, index)));
    }

    private static boolean isBeforeItem(List<Term> terms, int index) {
        return terms.subList(index + 1, terms.size()).stream().dropWhile(term -> term.is(Concept.CHATTER)).limit(1).anyMatch(term -> term.is(Concept.ITEM));
    }

    /** None for whoever also says a name that the missing item alone bears: that means the item itself. */
    private static List<String> qualitiesAlone(Reply reply) {
        NameWords names = new NameWords(reply.question());
        List<String> words = Tokens.of(Folding.fold(reply.ownText().customersWords())).stream().filter(names::isItemWord).toList();
        boolean namesItem = !words.stream().allMatch(names::isOptionWord);
        return namesItem ? List.of() : words.stream().filter(word -> names.isSharedQuality(reply.claims().item(), word)).toList();
    }
}
