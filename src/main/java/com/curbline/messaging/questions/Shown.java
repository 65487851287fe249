package com.curbline.messaging.questions;

import com.curbline.messaging.ItemQuestion.OfferedOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many options of each item a text tells; the page tells all. */
public record Shown(List<QuestionItem> items, List<Integer> counts) {

    /** From all options down to one of each item. */
    public static Stream<Shown> mostFirst(List<QuestionItem> items) {
        return Stream.iterate(Optional.of(all(items)), Optional::isPresent, shown -> shown.flatMap(Shown::less)).flatMap(Optional::stream);
    }

    /** One option of each item. */
    public static Shown least(List<QuestionItem> items) {
        return new Shown(items, items.stream().map(item -> Math.min(1, item.options().size())).toList());
    }

    static Shown all(List<QuestionItem> items) {
        return new Shown(items, items.stream().map(item -> item.options().size()).toList());
    }

    public List<OfferedOption> options(QuestionItem item) {
        return item.options().subList(0, counts.get(items.indexOf(item)));
    }

    boolean isAll() {
        return equals(all(items));
    }

    /** One option less, of an item that has the most; empty where every item has but one. */
    Optional<Shown> less() {
        int most = counts.isEmpty() ? 0 : Collections.max(counts);
        if (most <= 1) {
            return Optional.empty();
        }
        var fewer = new ArrayList<>(counts);
        fewer.set(counts.lastIndexOf(most), most - 1);
        return Optional.of(new Shown(items, fewer));
    }
}
