package com.curbline.messaging.reading;

import java.util.List;

/** A reply made ready for the rules: the customer's own words with their meanings, and what they claim about the question's first item. */
record Reply(AskedQuestion question, String body, OwnText ownText, List<Term> terms, Options options, Claims claims, boolean isLetter) {

    static Reply of(AskedQuestion question, String body, String language) {
        OwnText ownText = OwnText.cutFrom(body.length() > ReplyReader.LONGEST_READ ? "" : body, question);
        NameWords names = new NameWords(question);
        Options options = new Options(names);
        boolean letter = isLetter(ownText.customersWords());
        String readable = letter ? "" : ownText.customersWords();
        List<Term> terms = new TermReader(question, names, language).read(Folding.fold(Signature.cutFrom(readable, names)));
        return new Reply(question, body, ownText, terms, options, ClaimsReader.read(question.firstItem(), Corrections.lastWord(terms), options), letter);
    }

    /** Rather a letter than an answer. */
    private static boolean isLetter(String words) {
        return words.length() > ReplyReader.LONGEST_ANSWER || Tokens.countPieces(words) > ReplyReader.MOST_WORDS;
    }

    boolean has(Concept... concepts) {
        return terms.stream().anyMatch(term -> term.is(concepts));
    }

    /** Whether one of the concepts is there and nothing else that says anything. */
    boolean saysOnly(Concept... concepts) {
        return has(concepts) && terms.stream().allMatch(term -> term.is(concepts) || isPolite(term) || term.is(Concept.CHATTER, Concept.RATHER, Concept.AND));
    }

    /** Whether one of the concepts is there and nothing else but courtesy. */
    boolean saysPolitely(Concept... concepts) {
        return has(concepts) && terms.stream().allMatch(term -> term.is(concepts) || isPolite(term));
    }

    private static boolean isPolite(Term term) {
        return term.is(Concept.COURTESY, Concept.GREETING, Concept.SEPARATOR, Concept.LINK);
    }

    boolean pointsAtOption() {
        return terms.stream().anyMatch(Options::pointsAtOption);
    }
}
