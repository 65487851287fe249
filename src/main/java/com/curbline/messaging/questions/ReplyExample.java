package com.curbline.messaging.questions;

import com.curbline.messaging.ItemQuestion.OfferedOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows how to answer several items in one reply: {@code A1 B2 C NO}, or every choice of a single one: {@code B1, B2, B NO}. */
public final class ReplyExample {

    private ReplyExample() {
    }

    public static String of(List<QuestionItem> items) {
        return of(items, Shown.all(items));
    }

    /** Where these options are told. */
    public static String of(List<QuestionItem> items, Shown shown) {
        return items.size() == 1 ? everyChoice(items.get(0), shown) : oneEach(items, shown);
    }

    /** Every choice of an item that needs no letter: {@code 1, 2, NO}. */
    public static String unlettered(QuestionItem item, Shown shown) {
        return shown.options(item).stream().map(OfferedOption::label).collect(Collectors.joining(", ")) + ", NO";
    }

    private static String everyChoice(QuestionItem item, Shown shown) {
        var labels = shown.options(item).stream().map(OfferedOption::label).map(label -> item.letter() + label).collect(Collectors.joining(", "));
        return labels + ", " + item.letter() + " NO";
    }

    private static String oneEach(List<QuestionItem> items, Shown shown) {
        var answers = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            answers.add(answer(items.get(i), shown.options(items.get(i)), i, i == items.size() - 1));
        }
        return String.join(" ", answers);
    }

    private static String answer(QuestionItem item, List<OfferedOption> options, int position, boolean last) {
        int option = Math.min(position, options.size() - 1);
        return item.letter() + (last ? " NO" : options.get(option).label());
    }
}
