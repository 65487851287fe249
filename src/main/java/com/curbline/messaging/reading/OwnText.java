package com.curbline.messaging.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A body with our own quoted text cut out; {@code reaction} says that a phone made it from a tap on our text. */
record OwnText(String customersWords, boolean quoted, boolean reaction, boolean reactionToQuestion) {

    private static final int LONG_QUOTE = 20;
    private static final String OPENING = "“\"«„";
    private static final String CLOSING = "”\"»“";
    private static final Pattern QUOTED_LINES = Pattern.compile("(?m)^[ \\t]*>.*$");
    private static final List<String> QUESTION_WORDS = List.of("out of stock", "no hay", "reply", "responda");
    private static final Pattern REACTION = Pattern.compile("^\\W*+(" + String.join("|", reactionVerbs())
            + ")\\b.{0,60}?([“\"«„]|\\ban? (image|photo|video|message|attachment)\\b"
            + "|\\bun[a]? (imagen|foto|video|mensaje)\\b).*", Pattern.DOTALL);
    private static final Pattern EMOJI_TO = Pattern.compile("^\\s*+\\P{L}{1,8}\\s(to|a)\\s[“\"«„].*", Pattern.DOTALL);

    static OwnText cutFrom(String body, AskedQuestion question) {
        String folded = Folding.fold(body);
        boolean reaction = REACTION.matcher(folded).matches() || EMOJI_TO.matcher(folded).matches();
        String words = withoutCopy(QUOTED_LINES.matcher(withoutQuote(body)).replaceAll(" "), question);
        boolean toQuestion = QUESTION_WORDS.stream().anyMatch(folded::contains);
        return new OwnText(words, !words.equals(body), reaction, toQuestion);
    }

    private static String withoutQuote(String text) {
        int start = OPENING.chars().map(text::indexOf).filter(index -> index >= 0).min().orElse(-1);
        int end = CLOSING.chars().map(text::lastIndexOf).max().orElse(-1);
        return start < 0 || end - start <= LONG_QUOTE ? text : text.substring(0, start) + " \n " + text.substring(end + 1);
    }

    /** Cuts a copy of our question without quotation marks: from the brand to the words that end every question. */
    private static String withoutCopy(String text, AskedQuestion question) {
        if (question.brand() == null || question.brand().isBlank()) {
            return text;
        }
        Pattern copy = Pattern.compile("(?is)" + Pattern.quote(question.brand()) + "(:| order| pedido).{20,600}?(to opt out|para salir)\\.?");
        Matcher matcher = copy.matcher(text);
        return matcher.find() ? matcher.replaceAll(" \n ") : text;
    }

    private static List<String> reactionVerbs() {
        return Stream.of("en", "es").flatMap(language -> WordLists.lines("tapback", language).stream())
                .map(verb -> Folding.fold(verb).toLowerCase(Locale.ROOT)).sorted((one, other) -> other.length() - one.length()).toList();
    }
}
