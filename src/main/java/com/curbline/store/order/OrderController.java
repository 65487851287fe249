package com.curbline.store.order;

import com.curbline.access.Caller;
import com.curbline.access.Store;
import com.curbline.insight.OrderStory;
import com.curbline.orders.VisibleOrders;
import com.curbline.store.page.StaffRights;
import com.curbline.store.page.StoreTimes;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One order as staff see it: the work on it, and its story. */
@Controller
@RequestMapping("/staff/orders/{orderId}")
class OrderController {

    private final VisibleOrders visible;
    private final StaffOrderPages pages;
    private final OrderStory story;
    private final StoreTimes times;
    private final StaffRights rights;

    OrderController(VisibleOrders visible, StaffOrderPages pages, OrderStory story, StoreTimes times, StaffRights rights) {
        this.visible = visible;
        this.pages = pages;
        this.story = story;
        this.times = times;
        this.rights = rights;
    }

    /** One line of the story, on the store's clock. */
    public record Moment(String time, String iso, String kind, String text, String by) {
    }

    @GetMapping
    String page(@PathVariable String orderId, Caller caller, Model model) {
        model.addAttribute("order", pages.page(visible.get(orderId), caller));
        return "store/order";
    }

    /** The part of the page that is fetched anew when something changed. */
    @GetMapping("/work")
    String work(@PathVariable String orderId, Caller caller, Model model) {
        page(orderId, caller, model);
        return "store/order :: work";
    }

    @GetMapping("/story")
    String story(@PathVariable String orderId, Model model) {
        var order = visible.get(orderId);
        model.addAttribute("orderId", order.id().value()).addAttribute("number", order.identity().orderNumber())
                .addAttribute("moments", moments(orderId, rights.store(order.store())));
        return "store/story";
    }

    /** The link in a text opens the order as its customer; staff have no use for that. */
    private static String withoutLinks(String text) {
        return text.replaceAll("(https?://\\S*/c/)\\S+", "$1…");
    }

    private List<Moment> moments(String orderId, Store store) {
        var time = times.of(store);
        return story.of(visible.get(orderId).id(), time.language()).stream()
                .map(entry -> new Moment(time.clockWithSeconds(entry.at()), entry.at().toString(), entry.kind(), withoutLinks(entry.text()), entry.by())).toList();
    }
}
