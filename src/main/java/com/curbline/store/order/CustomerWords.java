package com.curbline.store.order;

import com.curbline.insight.OrderStory;
import com.curbline.kernel.Language;
import com.curbline.kernel.OrderId;
import com.curbline.store.page.StoreTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The conversation with the customer of an order, as the story tells it. */
@Component
class CustomerWords {

    private static final Set<String> FOR_A_PERSON = Set.of("ReplyNeedsPerson", "CustomerUnreached");
    private static final Set<String> TEXTS = Set.of("CustomerTexted", "CustomerReplied", "CustomerUnreached");

    private final OrderStory story;

    CustomerWords(OrderStory story) {
        this.story = story;
    }

    /** What only a person can read, and why a person has to call; each once. */
    List<String> of(OrderId order, Language language) {
        return story.of(order, language).stream().filter(entry -> FOR_A_PERSON.contains(entry.kind())).map(OrderStory.Entry::text).distinct().toList();
    }

    /** Every text in both directions, with what each reply was read as, oldest first. */
    List<SaidText> thread(OrderId order, StoreTime time) {
        return story.of(order, time.language()).stream().filter(entry -> TEXTS.contains(entry.kind()))
                .map(entry -> new SaidText(entry.kind().equals("CustomerReplied"), time.clock(entry.at()), entry.at().toString(), entry.text())).toList();
    }
}
