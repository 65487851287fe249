package com.curbline.orders;

import com.curbline.engine.CommandMemory;
import com.curbline.kernel.NotFound;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.StoreId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Orders in our tables: one statement loads an order with its lines, two save it. */
@Repository
class JdbcOrders implements Orders {

    private static final String LOAD = """
            select o.*, l.line_id, l.sku, l.name_en, l.name_es, l.quantity, l.unit_price, l.currency, l.preference as ordered_preference,
                   p.status as line_status, p.preference, p.supplied, p.shortages
            from orders o join order_lines l on l.order_id = o.order_id
                          join line_progress p on p.order_id = l.order_id and p.line_id = l.line_id
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final OrderRows rows;
    private final ApplicationEventPublisher events;
    private final CommandMemory memory;

    JdbcOrders(JdbcClient jdbc, NamedParameterJdbcTemplate batches, OrderRows rows, ApplicationEventPublisher events, CommandMemory memory) {
        this.memory = memory;
        this.jdbc = jdbc;
        this.batches = batches;
        this.rows = rows;
        this.events = events;
    }

    @Override
    public void add(Order order) {
        insert(order);
        batches.batchUpdate("""
                insert into order_lines (order_id, line_id, position, sku, name_en, name_es, quantity, unit_price, currency, preference)
                values (:orderId, :lineId, :position, :sku, :nameEn, :nameEs, :quantity, :unitPrice, :currency, :orderedPreference)
                """, lineRows(order));
        batches.batchUpdate("""
                insert into line_progress (order_id, line_id, status, preference, supplied, shortages)
                values (:orderId, :lineId, :lineStatus, :preference, :supplied, :shortages)
                """, lineRows(order));
        memory.keep(order.id(), order);
        order.takeEvents().forEach(events::publishEvent);
    }

    /** Only where the number is free, so that the answer can name the order that has it; the unique key decides where two come at once. */
    private void insert(Order order) {
        var inserted = jdbc.sql("""
                insert into orders (order_id, store_id, order_number, status, version, customer_id, customer_name, customer_phone, language,
                                    sms_consent, profile, promised_from, promised_to, released_at, picking_started_at, picking_ended_at, ready_at,
                                    location, eta, arrived_at, bay, vehicle, closed_at, closing_reason)
                select :orderId, :storeId, :orderNumber, :status, 0, :customerId, :customerName, :customerPhone, :language, :smsConsent, :profile,
                       :promisedFrom, :promisedTo, :releasedAt, :pickingStartedAt, :pickingEndedAt, :readyAt, :location, :eta, :arrivedAt, :bay,
                       :vehicle, :closedAt, :closingReason
                where not exists (select 1 from orders o where o.store_id = :storeId and o.order_number = :orderNumber)
                """).paramSource(rows.ofOrder(order)).update();
        if (inserted == 0) {
            throw new OrderAlreadyExists(order.identity().orderNumber(), existing(order).orElseThrow());
        }
    }

    private Optional<OrderId> existing(Order order) {
        return jdbc.sql("select order_id from orders where store_id = ? and order_number = ?")
                .params(order.store().value(), order.identity().orderNumber()).query(String.class).optional().map(OrderId::new);
    }

    @Override
    public void save(Order order) {
        memory.keep(order.id(), order);
        memory.writeAtEnd(order.id(), () -> write(latest(order)));
        order.takeEvents().forEach(events::publishEvent);
    }

    /** What was saved last, should the same order have been loaded twice. */
    private Order latest(Order order) {
        var known = memory.known(order.id(), Order.class);
        return known == null ? order : known;
    }

    private void write(Order order) {
        var updated = jdbc.sql("""
                update orders set status = :status, version = version + 1, picking_started_at = :pickingStartedAt, picking_ended_at = :pickingEndedAt,
                       ready_at = :readyAt, location = :location, eta = :eta, arrived_at = :arrivedAt, bay = :bay, vehicle = :vehicle,
                       closed_at = :closedAt, closing_reason = :closingReason
                where order_id = :orderId and version = :version
                """).paramSource(rows.ofOrder(order)).update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Order %s was changed meanwhile".formatted(order.id()));
        }
        var changed = changedLines(order);
        if (changed.length > 0) {
            batches.batchUpdate("""
                    update line_progress set status = :lineStatus, preference = :preference, supplied = :supplied, shortages = :shortages
                    where order_id = :orderId and line_id = :lineId
                    """, changed);
        }
        order.written();
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return Optional.ofNullable(memory.once(id, Order.class, () -> load(id)));
    }

    private Order load(OrderId id) {
        return rows.read(jdbc.sql(LOAD + " where o.order_id = ? order by l.position").param(id.value())).stream().findFirst().orElse(null);
    }

    @Override
    public Order get(OrderId id) {
        return find(id).orElseThrow(() -> new NotFound("order", id));
    }

    @Override
    public List<Order> page(OrderQuery query) {
        memory.flush();
        var where = new ArrayList<>(List.of("store_id = :store"));
        Map<String, Object> values = new LinkedHashMap<>(Map.of("store", query.store().value(), "limit", query.limit()));
        filter(where, values, "status = :status", "status", query.status() == null ? null : query.status().name());
        filter(where, values, "order_number = :number", "number", query.orderNumber());
        filter(where, values, "order_id > :after", "after", query.after() == null ? null : query.after().value());
        var page = "select order_id from orders where " + String.join(" and ", where) + " order by order_id limit :limit";
        return rows.read(jdbc.sql(LOAD + " where o.order_id in (" + page + ") order by o.order_id, l.position").params(values));
    }

    private static void filter(List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.add(condition);
            values.put(name, value);
        }
    }

    private SqlParameterSource[] lineRows(Order order) {
        var lines = order.lines();
        var sources = new SqlParameterSource[lines.size()];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = rows.ofLine(order.id(), i, lines.get(i));
        }
        return sources;
    }

    private SqlParameterSource[] changedLines(Order order) {
        return order.lines().stream().filter(OrderLine::hasChanged).map(line -> (SqlParameterSource) rows.ofLine(order.id(), 0, line)).toArray(SqlParameterSource[]::new);
    }
}
