package com.curbline.fulfilment.application;

import com.curbline.kernel.OrderId;
import com.curbline.messaging.Notices;
import com.curbline.messaging.Notices.Recipient;
import com.curbline.orders.Orders;
import org.springframework.stereotype.Service;

/** Tells the customer that the order is ready. */
@Service
public class AnnounceReady {

    private final Orders orders;
    private final Notices notices;

    AnnounceReady(Orders orders, Notices notices) {
        this.orders = orders;
        this.notices = notices;
    }

    public void announce(OrderId id) {
        var order = orders.get(id);
        var customer = order.customer();
        notices.orderReady(new Recipient(id, order.identity().orderNumber(), order.store(), customer.phone(), customer.smsConsent(), customer.language()),
                order.course().location());
    }
}
