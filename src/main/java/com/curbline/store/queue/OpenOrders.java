package com.curbline.store.queue;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.StoreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the queue needs to know of a store's orders, in one statement each: every browser of the store asks for it after every change,
 * and loading the orders themselves would read every line of every one.
 */
@Repository
class OpenOrders {

    private static final String ORDERS = """
            select o.order_id, o.order_number, o.status, o.customer_name, o.promised_to, o.picking_ended_at, o.location, o.eta, o.arrived_at,
                   o.bay, o.vehicle, l.line_count, l.pending
            from orders o join (
                select p.order_id, count(*) as line_count, sum(case when p.status = 'PENDING' then 1 else 0 end) as pending
                from line_progress p join orders w on w.order_id = p.order_id
                where w.store_id = :store and (w.status in (:open) or w.order_id in (select order_id from work_items where store_id = :store))
                group by p.order_id) l on l.order_id = o.order_id
            order by o.promised_to, o.order_id
            """;
    private static final String QUESTIONS = """
            select s.substitution_id, s.order_id, s.status, s.answer_by, l.name_en, l.name_es
            from orders o join substitutions s on s.order_id = o.order_id
                          join order_lines l on l.order_id = s.order_id and l.line_id = s.line_id
            where o.store_id = :store and o.status in (:open) and s.status in ('ROUTING', 'WAITING_FOR_CUSTOMER', 'WITH_STAFF')
            order by s.opened_at, s.substitution_id
            """;
    private static final List<String> OPEN = List.of("RECEIVED", "PICKING", "PICKED", "READY", "CUSTOMER_ARRIVED");

    private final JdbcClient jdbc;

    OpenOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open orders, and closed ones that still make work, by their id; the earliest promise first. */
    Map<String, OpenOrder> of(StoreId store) {
        var orders = new LinkedHashMap<String, OpenOrder>();
        jdbc.sql(ORDERS).param("store", store.value()).param("open", OPEN).query((row, number) -> order(row)).list()
                .forEach(order -> orders.put(order.id(), order));
        return orders;
    }

    List<OpenQuestion> questions(StoreId store) {
        return jdbc.sql(QUESTIONS).param("store", store.value()).param("open", OPEN).query((row, number) -> question(row)).list();
    }

    private static OpenOrder order(ResultSet row) throws SQLException {
        return new OpenOrder(row.getString("order_id"), row.getString("order_number"), row.getString("status"), row.getString("customer_name"),
                time(row, "promised_to"), time(row, "picking_ended_at"), row.getString("location"), time(row, "eta"), time(row, "arrived_at"),
                row.getString("bay"), row.getString("vehicle"), row.getInt("line_count"), row.getInt("pending"));
    }

    private static OpenQuestion question(ResultSet row) throws SQLException {
        return new OpenQuestion(row.getString("substitution_id"), row.getString("order_id"), new LocalizedText(row.getString("name_en"), row.getString("name_es")),
                row.getString("status").equals("WITH_STAFF"), time(row, "answer_by"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
