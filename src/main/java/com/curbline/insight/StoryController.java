package com.curbline.insight;

import com.curbline.kernel.Language;
import com.curbline.orders.VisibleOrders;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The story of an order. */
@RestController
class StoryController {

    private final OrderStory story;
    private final VisibleOrders visible;

    StoryController(OrderStory story, VisibleOrders visible) {
        this.story = story;
        this.visible = visible;
    }

    @GetMapping("/api/v1/orders/{orderId}/story")
    List<OrderStory.Entry> story(@PathVariable String orderId) {
        return story.of(visible.get(orderId).id(), Language.ENGLISH);
    }
}
