package com.curbline.store.queue;

import com.curbline.access.Caller;
import com.curbline.kernel.OrderId;
import com.curbline.store.page.FormAttempts;
import com.curbline.store.page.StaffRights;
import com.curbline.worklist.DoWork;
import com.curbline.worklist.WorkItem;
import com.curbline.worklist.WorkItems;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of what to do next. */
@Controller
class QueueController {

    private static final String QUEUE = "/staff/queue";

    private final Queues queues;
    private final WorkItems items;
    private final DoWork work;
    private final StaffRights rights;
    private final FormAttempts attempts;

    QueueController(Queues queues, WorkItems items, DoWork work, StaffRights rights, FormAttempts attempts) {
        this.queues = queues;
        this.items = items;
        this.work = work;
        this.rights = rights;
        this.attempts = attempts;
    }

    @GetMapping(QUEUE)
    String page(@RequestParam(required = false) String store, @RequestParam(required = false) String kind, Caller caller, Model model) {
        model.addAttribute("queue", queues.page(caller, rights.store(caller, filled(store)), filled(kind)));
        return "store/queue";
    }

    /** The part of the page that is fetched anew when something changed. */
    @GetMapping(QUEUE + "/list")
    String list(@RequestParam(required = false) String store, @RequestParam(required = false) String kind, Caller caller, Model model) {
        page(store, kind, caller, model);
        return "store/queue :: list";
    }

    /** Takes the work and leads to it. */
    @PostMapping("/staff/tasks/{taskId}/claim")
    String claim(@PathVariable String taskId, Caller caller, RedirectAttributes flash) {
        var order = orderBehind(taskId, caller);
        return attempts.then(order.map(id -> "/staff/orders/" + id).orElse(QUEUE), QUEUE, flash, () -> work.claim(taskId, caller.name()));
    }

    @PostMapping("/staff/tasks/{taskId}/release")
    String release(@PathVariable String taskId, Caller caller, RedirectAttributes flash) {
        orderBehind(taskId, caller);
        return attempts.then(QUEUE, flash, () -> work.release(taskId, caller.name()));
    }

    private static String filled(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    /** Empty where the work is done already, which is told on the page. */
    private Optional<OrderId> orderBehind(String taskId, Caller caller) {
        rights.requireActing(caller);
        var item = items.find(taskId);
        item.map(WorkItem::store).ifPresent(caller::requireStore);
        return item.map(WorkItem::order);
    }
}
