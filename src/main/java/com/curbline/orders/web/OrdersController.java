package com.curbline.orders.web;

import com.curbline.access.Caller;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import com.curbline.orders.Order;
import com.curbline.orders.OrderStatus;
import com.curbline.orders.OrderView;
import com.curbline.orders.OrderViews;
import com.curbline.orders.Orders;
import com.curbline.orders.Orders.OrderQuery;
import com.curbline.orders.Page;
import com.curbline.orders.VisibleOrders;
import com.curbline.orders.application.CancelOrder;
import com.curbline.orders.application.ChangePreferences;
import com.curbline.orders.application.ChangePreferences.Wishes;
import com.curbline.orders.application.OrderDraft;
import com.curbline.orders.application.PlaceOrder;
import java.net.URI;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders in, looked up, changed and cancelled. */
@RestController
@RequestMapping("/api/v1/orders")
class OrdersController {

    private static final Pattern CURSOR = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final PlaceOrder placeOrder;
    private final CancelOrder cancelOrder;
    private final ChangePreferences changePreferences;
    private final Orders orders;
    private final VisibleOrders visible;
    private final OrderViews views;

    OrdersController(PlaceOrder placeOrder, CancelOrder cancelOrder, ChangePreferences changePreferences, Orders orders, VisibleOrders visible, OrderViews views) {
        this.placeOrder = placeOrder;
        this.cancelOrder = cancelOrder;
        this.changePreferences = changePreferences;
        this.orders = orders;
        this.visible = visible;
        this.views = views;
    }

    /** Why an order is cancelled. */
    record Cancellation(String reason) {
    }

    @PostMapping
    ResponseEntity<OrderView> place(@RequestBody OrderDraft draft, Caller caller) {
        var order = placeOrder.place(store(draft, caller), draft);
        return ResponseEntity.created(URI.create("/api/v1/orders/" + order.id())).body(views.of(order));
    }

    @GetMapping("/{orderId}")
    OrderView get(@PathVariable String orderId) {
        return views.of(visible.get(orderId));
    }

    @GetMapping
    Page<OrderView> list(@RequestParam String storeId, @RequestParam(required = false) String status, @RequestParam(required = false) String orderNumber,
                         @RequestParam(required = false) String after, @RequestParam(defaultValue = "50") int limit, Caller caller) {
        var store = new StoreId(storeId);
        caller.requireStore(store);
        if (limit < 1 || limit > 200) {
            throw new InvalidRequest("/limit", "must be from 1 to 200");
        }
        var found = orders.page(new OrderQuery(store, status(status), orderNumber, after(after), limit + 1));
        var page = found.stream().limit(limit).toList();
        return new Page<>(views.of(page), found.size() > limit ? page.get(limit - 1).id().value() : null);
    }

    @PostMapping("/{orderId}/cancellation")
    OrderView cancel(@PathVariable String orderId, @RequestBody Cancellation cancellation) {
        if (cancellation.reason() == null || cancellation.reason().isBlank() || cancellation.reason().length() > 500) {
            throw new InvalidRequest("/reason", "must say why, in 1 to 500 characters");
        }
        var order = visible.get(orderId);
        return show(cancelOrder.cancel(order.id(), cancellation.reason(), Party.RETAILER));
    }

    @PutMapping("/{orderId}/preferences")
    OrderView prefer(@PathVariable String orderId, @RequestBody Wishes wishes) {
        return show(changePreferences.change(visible.get(orderId).id(), wishes, Party.CUSTOMER));
    }

    private OrderView show(Order changed) {
        return views.of(orders.get(changed.id()));
    }

    private static StoreId store(OrderDraft draft, Caller caller) {
        if (draft.storeId() == null || draft.storeId().isBlank() || !caller.sees(new StoreId(draft.storeId()))) {
            throw new InvalidRequest("/storeId", "is not a store that you may send orders to: " + draft.storeId());
        }
        return new StoreId(draft.storeId());
    }

    private static OrderId after(String after) {
        if (after == null || after.isBlank()) {
            return null;
        }
        if (!CURSOR.matcher(after).matches()) {
            throw new InvalidRequest("/after", "must be the next of an earlier page");
        }
        return new OrderId(after);
    }

    private static OrderStatus status(String status) {
        if (status == null || status.isBlank()) {
            return null;
        }
        return Arrays.stream(OrderStatus.values()).filter(known -> known.name().equals(status)).findFirst()
                .orElseThrow(() -> new InvalidRequest("/status", "must be one of " + Arrays.toString(OrderStatus.values())));
    }
}
