package com.curbline.messaging;

import com.curbline.kernel.OrderId;

/** Makes the link to a customer's page of one order; implemented by the module that serves the page. */
public interface CustomerLinks {

    String of(OrderId order);
}
