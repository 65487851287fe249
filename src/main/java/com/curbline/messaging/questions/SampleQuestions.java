package com.curbline.messaging.questions;

import com.curbline.messaging.wording.SampleOrder;
import com.curbline.messaging.wording.SampleText;
import com.curbline.messaging.wording.SampleTexts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions about an order that never was. */
@Component
class SampleQuestions implements SampleTexts {

    private final QuestionWording wording;

    SampleQuestions(QuestionWording wording) {
        this.wording = wording;
    }

    @Override
    public List<SampleText> of(SampleOrder order) {
        return List.of(
                sample("one", order, SampleItems.items(order, 1, 1, 1), false),
                sample("part", order, SampleItems.items(order, 1, 2, 5), false),
                sample("further", order, SampleItems.items(order, 2, 1, 1).subList(1, 2), true),
                sample("several", order, SampleItems.items(order, order.items().size(), 1, 1), true));
    }

    private SampleText sample(String situation, SampleOrder order, List<QuestionItem> items, boolean lettered) {
        return new SampleText(situation, QuestionWording.room(items.size()), words -> wording.by(words).ask(SampleItems.question(order), items, lettered));
    }
}
