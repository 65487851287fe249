package com.curbline.messaging.inbox;

import com.curbline.messaging.questions.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the order whose number a text tells. */
final class OrderNumbers {

    private static final String ARTICLE = "(?:\\b(?:for|the|para|de|del|el|la)\\s+)*";
    private static final String ORDER = "\\b(?:order|orden|pedido)\\s*(?:number|no\\.?|n[uú]mero|#)?\\s*";
    /** Not within a word, a price or another number. */
    private static final String BEGIN = "(?<![\\p{L}\\p{N}.$])";
    private static final String END = "(?![\\p{L}\\p{N}])(?![.][0-9])[:,]?";
    /** Could as well be an option, with the letter of an item or without one, or a word. */
    private static final Pattern LIKE_AN_ANSWER = Pattern.compile("\\p{L}{0,2}[0-9]{0,3}|\\p{L}*");

    private OrderNumbers() {
    }

    static List<Question> named(List<Question> questions, String body) {
        return questions.stream().filter(question -> number(question).matcher(body).find()).toList();
    }

    /** Whether the number alone is enough to tell the order. */
    static boolean isDistinct(String number) {
        return !LIKE_AN_ANSWER.matcher(number).matches();
    }

    /** As we write it where customers are to repeat it. */
    static String told(String number) {
        return isDistinct(number) ? number : "#" + number;
    }

    /** The text without the number, unless it quotes a text of ours, in which the number helps to find where the quotation ends. */
    static InboxText without(Question question, InboxText text, String brand) {
        return quotes(text, brand) ? text : text.answering(number(question).matcher(text.body()).replaceAll(" ").strip());
    }

    /** What is said about each of several orders, in their order here; none where it is not sure whether the numbers come before the answers. */
    static List<InboxText> parts(List<Question> several, InboxText text) {
        var found = several.stream().flatMap(question -> number(question).matcher(text.body()).results()).sorted(Comparator.comparingInt(MatchResult::start)).toList();
        if (found.size() != several.size() || !trimmed(text.body().substring(0, found.get(0).start())).isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, several.size()).mapToObj(place -> text.part(place, part(several.get(place), found, text.body()))).toList();
    }

    private static String part(Question question, List<MatchResult> found, String body) {
        var own = number(question).matcher(body).results().findFirst().orElseThrow();
        int end = found.stream().map(MatchResult::start).filter(start -> start > own.start()).findFirst().orElse(body.length());
        return trimmed(body.substring(own.end(), end));
    }

    private static String trimmed(String words) {
        return words.replaceFirst("(?i)[\\s,;.]*(?:\\b(?:and|y))?[\\s,;.]*$", "").strip();
    }

    static boolean quotes(InboxText text, String brand) {
        return text.body().toLowerCase(Locale.ROOT).contains(brand.toLowerCase(Locale.ROOT));
    }

    static Pattern number(Question question) {
        var number = question.orderNumber();
        var introduced = isDistinct(number) ? "(?:" + ORDER + ")?" + BEGIN + "#?" : "(?:" + ORDER + "|" + BEGIN + "#\\s?)";
        return Pattern.compile(ARTICLE + introduced + Pattern.quote(number) + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
