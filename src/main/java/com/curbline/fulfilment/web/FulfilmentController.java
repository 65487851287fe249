package com.curbline.fulfilment.web;

import com.curbline.fulfilment.application.HandOverOrder;
import com.curbline.fulfilment.application.NoteCustomer;
import com.curbline.fulfilment.application.PickResults;
import com.curbline.fulfilment.application.RecordPickResults;
import com.curbline.fulfilment.application.StageOrder;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.orders.OrderView;
import com.curbline.orders.OrderViews;
import com.curbline.orders.VisibleOrders;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to an order between release and hand-over. */
@RestController
@RequestMapping("/api/v1/orders/{orderId}")
class FulfilmentController {

    private final RecordPickResults picking;
    private final StageOrder staging;
    private final NoteCustomer customer;
    private final HandOverOrder handOver;
    private final VisibleOrders visible;
    private final OrderViews views;

    FulfilmentController(RecordPickResults picking, StageOrder staging, NoteCustomer customer, HandOverOrder handOver, VisibleOrders visible, OrderViews views) {
        this.picking = picking;
        this.staging = staging;
        this.customer = customer;
        this.handOver = handOver;
        this.visible = visible;
        this.views = views;
    }

    /** Where a staged order stands. */
    record Staging(String location) {
    }

    /** When the customer expects to be here; may be missing. */
    record OnTheWay(Instant eta) {
    }

    /** Where the customer stands; both may be missing. */
    record Arrival(String bay, String vehicle) {
    }

    /** What the customer did not take. */
    record HandOver(List<String> rejectedLines) {
    }

    @PostMapping("/pick-results")
    OrderView pick(@PathVariable String orderId, @RequestBody PickResults results) {
        return views.of(picking.record(known(orderId), results, Party.PICKER));
    }

    @PostMapping("/staging")
    OrderView stage(@PathVariable String orderId, @RequestBody Staging body) {
        return views.of(staging.stage(known(orderId), body.location(), Party.PICKER));
    }

    @PostMapping("/on-the-way")
    OrderView setOut(@PathVariable String orderId, @RequestBody(required = false) OnTheWay body) {
        return views.of(customer.setOut(known(orderId), body == null ? null : body.eta(), Party.CUSTOMER));
    }

    @PostMapping("/arrival")
    OrderView arrive(@PathVariable String orderId, @RequestBody(required = false) Arrival body) {
        return views.of(customer.arrive(known(orderId), body == null ? null : body.bay(), body == null ? null : body.vehicle(), Party.CUSTOMER));
    }

    @PostMapping("/hand-over")
    OrderView handOver(@PathVariable String orderId, @RequestBody(required = false) HandOver body) {
        return views.of(handOver.handOver(known(orderId), body == null ? List.of() : body.rejectedLines(), Party.PICKER));
    }

    private OrderId known(String orderId) {
        return visible.get(orderId).id();
    }
}
