package com.curbline.messaging.reading;

import java.util.Optional;

/** Reads a customer's reply to a question: deterministic, safe on any text, and rather asking than guessing. */
public final class ReplyReader {

    /** The longest text that a phone can send in one message; what is longer is not read. */
    static final int LONGEST_READ = 1600;

    /** What the customer's own words may take; beyond that they are a letter for a person, and reading stays quick. */
    static final int LONGEST_ANSWER = 500;
    /** Words, numbers and signs of an answer; beyond that it is a letter too. */
    static final int MOST_WORDS = 200;

    /** Loads the word lists, so that no customer's reply waits for them. */
    public ReplyReader() {
        Lexicon.shipped();
    }

    /** What a text says that belongs to no question: whether it opts out, greets a machine, needs a person. */
    public Reading readAlone(String brand, String body) {
        return read(AskedQuestion.none(brand), body, null);
    }

    /** What the reply says; {@code languageHint} is the language of the question, {@code en} or {@code es}, or null. */
    public Reading read(AskedQuestion question, String body, String languageHint) {
        Reply reply = Reply.of(question, body == null ? "" : body, languageHint);
        return RuleOrder.rulesFor(question).map(rule -> rule.read(reply)).flatMap(Optional::stream).findFirst().orElseThrow();
    }
}
