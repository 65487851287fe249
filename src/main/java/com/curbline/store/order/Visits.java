package com.curbline.store.order;

import com.curbline.orders.Order;
import com.curbline.store.page.StoreTime;

/** Says when and where the customer is. */
final class Visits {

    private Visits() {
    }

    /** Null until the customer has set out. */
    static OrderPage.Visit of(Order order, StoreTime time) {
        var course = order.course();
        if (course.eta() == null && course.arrivedAt() == null) {
            return null;
        }
        var arrived = course.arrivedAt();
        return new OrderPage.Visit(time.clock(course.eta()), arrived == null ? null : time.ago(arrived), arrived == null ? null : arrived.toString(),
                course.bay(), course.vehicle());
    }
}
