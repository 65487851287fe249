package com.curbline.messaging.inbox;

import com.curbline.messaging.questions.Question;
import com.curbline.messaging.questions.QuestionItem;
import java.util.List;

/** A question with every item that the customer was asked about, in the order of the letters, and those that are open still. */
record Asked(Question question, List<QuestionItem> all, List<QuestionItem> open) {

    static Asked of(Question question, List<QuestionItem> all) {
        return new Asked(question, all, all.stream().filter(QuestionItem::isOpen).toList());
    }

    List<QuestionItem> settled() {
        return all.stream().filter(item -> !item.isOpen()).toList();
    }

    Asked in(Question spoken) {
        return new Asked(spoken, all, open);
    }

    /** Whether an answer needs the item's letter, because more than this one was asked. */
    boolean isLettered() {
        return all.size() > 1;
    }
}
