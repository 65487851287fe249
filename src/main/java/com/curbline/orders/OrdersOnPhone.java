package com.curbline.orders;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds orders by the phone of their customer. */
@Repository
public class OrdersOnPhone {

    private static final List<String> CLOSED = List.of("HANDED_OVER", "CANCELLED", "RETURNED_TO_SHELF");

    private final JdbcClient jdbc;

    OrdersOnPhone(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Orders of the phone that are not closed, the earliest promise first. */
    public List<OrderId> open(PhoneNumber phone) {
        return jdbc.sql("select order_id from orders where customer_phone = :phone and status not in (:closed) order by promised_to, order_id")
                .param("phone", phone.e164()).param("closed", CLOSED).query(String.class).list().stream().map(OrderId::new).toList();
    }
}
