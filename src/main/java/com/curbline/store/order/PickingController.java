package com.curbline.store.order;

import com.curbline.access.Caller;
import com.curbline.fulfilment.application.PickResults;
import com.curbline.fulfilment.application.RecordPickResults;
import com.curbline.orders.VisibleOrders;
import com.curbline.store.page.FormAttempts;
import com.curbline.store.page.StaffRights;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a picker found. */
@Controller
@RequestMapping("/staff/orders/{orderId}")
class PickingController {

    private final RecordPickResults picking;
    private final VisibleOrders visible;
    private final StaffRights rights;
    private final FormAttempts attempts;

    PickingController(RecordPickResults picking, VisibleOrders visible, StaffRights rights, FormAttempts attempts) {
        this.picking = picking;
        this.visible = visible;
        this.rights = rights;
        this.attempts = attempts;
    }

    /** {@code found} pieces of a line were found; what is missing is settled from here on. */
    @PostMapping("/lines")
    String line(@PathVariable String orderId, @RequestParam String line, @RequestParam(required = false) Integer found,
                @RequestParam(required = false) String reason, Caller caller, RedirectAttributes flash) {
        return record(orderId, new PickResults(List.of(new PickResults.Result(line, found, reason)), false), caller, flash);
    }

    /** The picker is through; lines without a result were found in full. */
    @PostMapping("/picking-end")
    String end(@PathVariable String orderId, Caller caller, RedirectAttributes flash) {
        return record(orderId, new PickResults(List.of(), true), caller, flash);
    }

    private String record(String orderId, PickResults results, Caller caller, RedirectAttributes flash) {
        rights.requireActing(caller);
        var order = visible.get(orderId).id();
        return attempts.then("/staff/orders/" + order, flash, () -> picking.record(order, results, StaffRights.party(caller)));
    }
}
