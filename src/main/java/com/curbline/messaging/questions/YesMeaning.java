package com.curbline.messaging.questions;

import com.curbline.kernel.Language;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.wording.Wording;
import java.util.List;
import java.util.Map;

/** Says which options "yes" takes and silence may take: the first of each item, by its label where they share one. */
public final class YesMeaning {

    private YesMeaning() {
    }

    /** {@code all 1}, or {@code the first of each}. */
    public static String of(Wording wording, Question question, List<QuestionItem> items) {
        return isShared(items) ? wording.say(question.store(), question.language(), "choice.all", Map.of("label", label(items.get(0))))
                : wording.say(question.store(), question.language(), "choice.first-of-each");
    }

    /** {@code 1}, or {@code the first of each}. */
    static String first(Wording wording, StoreId store, Language language, List<QuestionItem> items) {
        return isShared(items) ? label(items.get(0)) : wording.say(store, language, "choice.first-of-each");
    }

    private static boolean isShared(List<QuestionItem> items) {
        return items.stream().map(YesMeaning::label).distinct().count() == 1;
    }

    private static String label(QuestionItem item) {
        return item.options().get(0).label();
    }
}
