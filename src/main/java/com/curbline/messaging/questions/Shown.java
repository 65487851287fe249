package com.curbline.messaging.questions;

import com.curbline.messaging.ItemQuestion.OfferedOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** How many options of each item a text tells; the page tells all. */
record Shown(List<QuestionItem> items, List<Integer> counts) {

    static Shown all(List<QuestionItem> items) {
        return new Shown(items, items.stream().map(item -> item.options().size()).toList());
    }

    List<OfferedOption> options(QuestionItem item) {
        return item.options().subList(0, counts.get(items.indexOf(item)));
    }

    boolean isAll() {
        return equals(all(items));
    }

    /** One option less, of an item that has the most; empty where every item has but one. */
    Optional<Shown> less() {
        int most = Collections.max(counts);
        if (most == 1) {
            return Optional.empty();
        }
        var fewer = new ArrayList<>(counts);
        fewer.set(counts.lastIndexOf(most), most - 1);
        return Optional.of(new Shown(items, fewer));
    }
}
