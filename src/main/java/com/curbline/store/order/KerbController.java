package com.curbline.store.order;

import com.curbline.access.Caller;
import com.curbline.fulfilment.application.HandOverOrder;
import com.curbline.fulfilment.application.NoteCustomer;
import com.curbline.fulfilment.application.StageOrder;
import com.curbline.kernel.OrderId;
import com.curbline.orders.VisibleOrders;
import com.curbline.store.page.FormAttempts;
import com.curbline.store.page.StaffRights;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From the full bags to the customer's car. */
@Controller
@RequestMapping("/staff/orders/{orderId}")
class KerbController {

    private final StageOrder staging;
    private final NoteCustomer customers;
    private final HandOverOrder handOver;
    private final ReturnedItems returned;
    private final VisibleOrders visible;
    private final StaffRights rights;
    private final FormAttempts attempts;

    KerbController(StageOrder staging, NoteCustomer customers, HandOverOrder handOver, ReturnedItems returned, VisibleOrders visible, StaffRights rights,
                   FormAttempts attempts) {
        this.staging = staging;
        this.customers = customers;
        this.handOver = handOver;
        this.returned = returned;
        this.visible = visible;
        this.rights = rights;
        this.attempts = attempts;
    }

    @PostMapping("/staging")
    String stage(@PathVariable String orderId, @RequestParam(required = false) String location, Caller caller, RedirectAttributes flash) {
        return act(orderId, caller, flash, order -> staging.stage(order, location, StaffRights.party(caller)));
    }

    /** Somebody of the staff saw the customer arrive. */
    @PostMapping("/arrival")
    String arrive(@PathVariable String orderId, @RequestParam(required = false) String bay, @RequestParam(required = false) String vehicle, Caller caller,
                  RedirectAttributes flash) {
        return act(orderId, caller, flash, order -> customers.arrive(order, filled(bay), filled(vehicle), StaffRights.party(caller)));
    }

    @PostMapping("/hand-over")
    String handOver(@PathVariable String orderId, @RequestParam(required = false) List<String> rejected, Caller caller, RedirectAttributes flash) {
        return act(orderId, caller, flash, order -> handOver.handOver(order, rejected == null ? List.of() : rejected, StaffRights.party(caller)));
    }

    @PostMapping("/return")
    String putBack(@PathVariable String orderId, Caller caller, RedirectAttributes flash) {
        return act(orderId, caller, flash, order -> returned.putBack(order, caller));
    }

    private String act(String orderId, Caller caller, RedirectAttributes flash, Consumer<OrderId> act) {
        rights.requireActing(caller);
        var order = visible.get(orderId).id();
        return attempts.then("/staff/orders/" + order, flash, () -> act.accept(order));
    }

    private static String filled(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
