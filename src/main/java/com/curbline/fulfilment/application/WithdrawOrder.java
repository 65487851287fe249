package com.curbline.fulfilment.application;

import com.curbline.kernel.OrderId;
import com.curbline.orders.Orders;
import org.springframework.stereotype.Service;

/** Stops work on a cancelled order. */
@Service
public class WithdrawOrder {

    private final Orders orders;

    WithdrawOrder(Orders orders) {
        this.orders = orders;
    }

    /** Whether anything lies in a bag that has to go back to the shelf. */
    public boolean withdraw(OrderId id) {
        return orders.get(id).hasGathered();
    }
}
