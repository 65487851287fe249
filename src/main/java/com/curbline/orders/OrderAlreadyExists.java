package com.curbline.orders;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.RefusedByRule;
import java.util.Map;

/** The store already has an order of that number. */
public class OrderAlreadyExists extends RefusedByRule {

    OrderAlreadyExists(String orderNumber, OrderId existing) {
        super("order-exists", "There is already an order %s at this store.".formatted(orderNumber), Map.of("orderId", existing.value()));
    }
}
