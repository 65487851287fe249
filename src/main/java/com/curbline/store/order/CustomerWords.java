package com.curbline.store.order;

import com.curbline.insight.OrderStory;
import com.curbline.kernel.Language;
import com.curbline.kernel.OrderId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the customer of an order wrote that only a person can read, as the story tells it. */
@Component
class CustomerWords {

    private static final String KIND = "ReplyNeedsPerson";

    private final OrderStory story;

    CustomerWords(OrderStory story) {
        this.story = story;
    }

    List<String> of(OrderId order, Language language) {
        return story.of(order, language).stream().filter(entry -> entry.kind().equals(KIND)).map(OrderStory.Entry::text).toList();
    }
}
