package com.curbline.messaging.inbox;

import com.curbline.messaging.questions.Question;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the order whose number a text tells. */
final class OrderNumbers {

    private static final String WORD_BEFORE = "(?:\\b(?:for|the|para|de|del|el|la)\\s+)*(?:\\b(?:order|orden|pedido)\\s*(?:number|no\\.?|n[uú]mero|#)?\\s*)?";

    private OrderNumbers() {
    }

    static List<Question> named(List<Question> questions, String body) {
        return questions.stream().filter(question -> number(question).matcher(body).find()).toList();
    }

    /** The text without the number, unless it quotes a text of ours, in which the number helps to find where the quotation ends. */
    static InboxText without(Question question, InboxText text, String brand) {
        if (text.body().toLowerCase(Locale.ROOT).contains(brand.toLowerCase(Locale.ROOT))) {
            return text;
        }
        var rest = number(question).matcher(text.body()).replaceAll(" ").strip();
        return new InboxText(text.sid(), text.from(), text.to(), rest, text.keyword(), text.receivedAt(), text.attempts());
    }

    private static Pattern number(Question question) {
        return Pattern.compile(WORD_BEFORE + "(?<![\\p{L}\\p{N}])#?" + Pattern.quote(question.orderNumber()) + "(?![\\p{L}\\p{N}])[:,]?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
