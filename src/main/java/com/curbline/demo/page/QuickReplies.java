package com.curbline.demo.page;

import com.curbline.messaging.virtual.PhoneText;
import com.curbline.messaging.virtual.PhoneText.Direction;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The choices that the latest question offers, so that they can be tapped instead of typed. */
final class QuickReplies {

    /** "Reply 4 or YES = …, 5 = … or NO = refund", in either language. */
    private static final Pattern CHOICE = Pattern.compile("(?<![\\w.$])([A-Z]?\\d{1,2})(?: or YES| o SI)? = ");

    private QuickReplies() {
    }

    /** Labels of the latest text that offers any, in the order of the text; empty where none does. */
    static List<String> of(List<PhoneText> oldestFirst) {
        for (int index = oldestFirst.size() - 1; index >= 0; index--) {
            var text = oldestFirst.get(index);
            var labels = text.direction() == Direction.OUT ? labels(text.body()) : List.<String>of();
            if (!labels.isEmpty()) {
                return labels;
            }
        }
        return List.of();
    }

    private static List<String> labels(String body) {
        return CHOICE.matcher(body).results().map((MatchResult found) -> found.group(1)).distinct().toList();
    }
}
