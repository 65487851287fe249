package com.curbline.messaging.application;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.messaging.consent.Permission;
import com.curbline.messaging.plumbing.Times;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What there was between a phone and us, as far as the next contact depends on it; looked up at once. */
@Repository
class ContactLog {

    private static final String OF = """
            select (select case when opted_out then 'OPTED_OUT' when sms_possible then 'ALLOWED' else 'NO_SMS' end from contact_consents where phone = :phone) as permission,
                   (select max(received_at) from inbox where phone = :phone) as replied_at,
                   (select count(*) from outbox where order_id = :order and phone = :phone and kind in ('QUESTION', 'REMINDER')
                       and state not in ('WITHDRAWN', 'FAILED')) as texts""";

    private final JdbcClient jdbc;

    ContactLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code texts} are the questions and reminders of the order; what answers the customer's own words is not counted. */
    record Entry(Permission permission, Optional<Instant> repliedAt, long texts) {
    }

    Entry of(OrderId order, PhoneNumber phone) {
        return jdbc.sql(OF).param("phone", phone.e164()).param("order", order.value()).query((row, number) -> new Entry(
                Optional.ofNullable(row.getString("permission")).map(Permission::valueOf).orElse(Permission.ALLOWED),
                row.getObject("replied_at") == null ? Optional.empty() : Optional.of(Times.read(row, "replied_at")), row.getLong("texts"))).single();
    }
}
