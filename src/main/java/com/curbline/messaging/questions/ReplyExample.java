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
        return items.size() == 1 ? everyChoice(items.get(0)) : oneEach(items);
    }

    /** Every choice of an item that needs no letter: {@code 1, 2, NO}. */
    public static String unlettered(QuestionItem item) {
        return item.options().stream().map(OfferedOption::label).collect(Collectors.joining(", ")) + ", NO";
    }

    private static String everyChoice(QuestionItem item) {
        var labels = item.options().stream().map(OfferedOption::label).map(label -> item.letter() + label).collect(Collectors.joining(", "));
        return labels + ", " + item.letter() + " NO";
    }

    private static String oneEach(List<QuestionItem> items) {
        var answers = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            answers.add(answer(items.get(i), i, items.size()));
        }
        return String.join(" ", answers);
    }

    private static String answer(QuestionItem item, int position, int count) {
        boolean last = position == count - 1;
        int option = Math.min(position, item.options().size() - 1);
        return item.letter() + (last ? " NO" : item.options().get(option).label());
    }
}
