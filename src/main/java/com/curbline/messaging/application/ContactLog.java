package com.curbline.messaging.application;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.messaging.plumbing.Times;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What there was between a phone and us, as far as the next contact depends on it. */
@Repository
class ContactLog {

    private final JdbcClient jdbc;

    ContactLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> lastReply(PhoneNumber phone) {
        return jdbc.sql("select received_at from inbox where phone = ? order by received_at desc limit 1").param(phone.e164())
                .query((row, number) -> Times.read(row, "received_at")).optional();
    }

    /** How many questions and reminders the order has brought; what answers the customer's own words is not counted. */
    long questions(OrderId order, PhoneNumber phone) {
        return jdbc.sql("""
                select count(*) from outbox where order_id = ? and phone = ? and kind in ('QUESTION', 'REMINDER')
                and dedupe_key not like 'question:%:again:%' and state not in ('WITHDRAWN', 'FAILED')""")
                .params(order.value(), phone.e164()).query(Long.class).single();
    }
}
