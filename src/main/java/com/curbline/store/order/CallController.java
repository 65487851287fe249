package com.curbline.store.order;

import com.curbline.access.Caller;
import com.curbline.kernel.NotFound;
import com.curbline.messaging.StaffCalls;
import com.curbline.messaging.StaffCalls.Wanted;
import com.curbline.orders.Order;
import com.curbline.orders.VisibleOrders;
import com.curbline.store.page.FormAttempts;
import com.curbline.store.page.StaffRights;
import com.curbline.worklist.DoWork;
import com.curbline.worklist.WorkItem;
import com.curbline.worklist.WorkItems;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Calls to the customer of an order, begun from somebody's task. */
@Controller
@RequestMapping("/staff/orders/{orderId}")
class CallController {

    private final StaffCalls calls;
    private final WorkItems work;
    private final DoWork doWork;
    private final VisibleOrders visible;
    private final StaffRights rights;
    private final FormAttempts attempts;

    CallController(StaffCalls calls, WorkItems work, DoWork doWork, VisibleOrders visible, StaffRights rights, FormAttempts attempts) {
        this.calls = calls;
        this.work = work;
        this.doWork = doWork;
        this.visible = visible;
        this.rights = rights;
        this.attempts = attempts;
    }

    /** Takes the task and calls. */
    @PostMapping("/calls")
    String call(@PathVariable String orderId, @RequestParam String task, Caller caller, RedirectAttributes flash) {
        rights.requireActing(caller);
        var order = visible.get(orderId);
        var item = ofOrder(order, task);
        return attempts.then("/staff/orders/" + order.id(), flash, () -> {
            doWork.claim(item.taskId(), caller.name());
            var customer = order.customer();
            calls.call(new Wanted(order.id(), order.identity().orderNumber(), order.store(), customer.phone(), customer.language(), caller.name()));
        });
    }

    /** What came of calling the customer back: SPOKEN or NOT_REACHED. */
    @PostMapping("/call-back")
    String callBack(@PathVariable String orderId, @RequestParam String task, @RequestParam String outcome, Caller caller, RedirectAttributes flash) {
        rights.requireActing(caller);
        var item = ofOrder(visible.get(orderId), task);
        return attempts.then("/staff/orders/" + item.order(), flash, () -> {
            doWork.claim(item.taskId(), caller.name());
            doWork.complete(item.taskId(), Map.of("outcome", outcome), caller.name(), StaffRights.party(caller));
        });
    }

    private WorkItem ofOrder(Order order, String task) {
        return work.find(task).filter(item -> item.order().equals(order.id())).orElseThrow(() -> new NotFound("task", task));
    }
}
