package com.curbline.orders;

import com.curbline.kernel.Language;
import com.curbline.kernel.LineId;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns orders into rows and rows into orders. */
@Component
class OrderRows {

    private final JsonMapper json;

    OrderRows(JsonMapper json) {
        this.json = json;
    }

    MapSqlParameterSource ofOrder(Order order) {
        var course = order.course();
        return ofIdentity(order.identity())
                .addValue("status", course.status().name()).addValue("version", course.version())
                .addValue("pickingStartedAt", time(course.pickingStartedAt())).addValue("pickingEndedAt", time(course.pickingEndedAt()))
                .addValue("readyAt", time(course.readyAt())).addValue("location", course.location()).addValue("eta", time(course.eta()))
                .addValue("arrivedAt", time(course.arrivedAt())).addValue("bay", course.bay()).addValue("vehicle", course.vehicle())
                .addValue("closedAt", time(course.closedAt())).addValue("closingReason", course.closingReason());
    }

    private MapSqlParameterSource ofIdentity(Order.Identity identity) {
        var customer = identity.customer();
        return new MapSqlParameterSource().addValue("orderId", identity.id().value()).addValue("storeId", identity.store().value())
                .addValue("orderNumber", identity.orderNumber()).addValue("customerId", customer.customerId()).addValue("customerName", customer.name())
                .addValue("customerPhone", customer.phone().e164()).addValue("language", customer.language().name())
                .addValue("smsConsent", customer.smsConsent()).addValue("profile", json.writeValueAsString(customer.profile()))
                .addValue("promisedFrom", time(identity.promise().from())).addValue("promisedTo", time(identity.promise().to()))
                .addValue("releasedAt", time(identity.releasedAt()));
    }

    MapSqlParameterSource ofLine(OrderId order, int position, OrderLine line) {
        var ordered = line.ordered();
        var progress = line.progress();
        return new MapSqlParameterSource().addValue("orderId", order.value()).addValue("lineId", ordered.id().value()).addValue("position", position)
                .addValue("sku", ordered.sku().value()).addValue("nameEn", ordered.name().english()).addValue("nameEs", ordered.name().spanish())
                .addValue("quantity", ordered.quantity()).addValue("unitPrice", ordered.unitPrice().amount())
                .addValue("currency", ordered.unitPrice().currency().getCurrencyCode()).addValue("orderedPreference", json.writeValueAsString(ordered.preference()))
                .addValue("lineStatus", progress.status().name()).addValue("preference", json.writeValueAsString(progress.preference()))
                .addValue("supplied", json.writeValueAsString(progress.supplied())).addValue("shortages", json.writeValueAsString(progress.shortages()));
    }

    /** Reads orders from rows of order, line and progress joined, the rows of one order in a row. */
    List<Order> read(JdbcClient.StatementSpec statement) {
        var orders = new LinkedHashMap<OrderId, Loaded>();
        statement.query((ResultSet row) -> {
            var id = new OrderId(row.getString("order_id"));
            if (!orders.containsKey(id)) {
                orders.put(id, new Loaded(identity(row), course(row), new ArrayList<>()));
            }
            orders.get(id).lines().add(line(row));
        });
        return orders.values().stream().map(loaded -> new Order(loaded.identity(), loaded.course(), loaded.lines())).toList();
    }

    private record Loaded(Order.Identity identity, Course course, List<OrderLine> lines) {
    }

    private Order.Identity identity(ResultSet row) throws SQLException {
        var customer = new Customer(row.getString("customer_id"), row.getString("customer_name"), new PhoneNumber(row.getString("customer_phone")),
                Language.valueOf(row.getString("language")), row.getBoolean("sms_consent"), json.readValue(row.getString("profile"), CustomerProfile.class));
        return new Order.Identity(new OrderId(row.getString("order_id")), new StoreId(row.getString("store_id")), row.getString("order_number"), customer,
                new Promise(instant(row, "promised_from"), instant(row, "promised_to")), instant(row, "released_at"));
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(OrderStatus.valueOf(row.getString("status")), row.getLong("version"), instant(row, "picking_started_at"),
                instant(row, "picking_ended_at"), instant(row, "ready_at"), row.getString("location"), instant(row, "eta"), instant(row, "arrived_at"),
                row.getString("bay"), row.getString("vehicle"), instant(row, "closed_at"), row.getString("closing_reason"));
    }

    private OrderLine line(ResultSet row) throws SQLException {
        var ordered = new OrderLine.AsOrdered(new LineId(row.getString("line_id")), new Sku(row.getString("sku")),
                new LocalizedText(row.getString("name_en"), row.getString("name_es")), row.getInt("quantity"),
                new Money(row.getBigDecimal("unit_price"), Currency.getInstance(row.getString("currency"))),
                json.readValue(row.getString("ordered_preference"), Preference.class));
        return new OrderLine(ordered, new OrderLine.Progress(LineStatus.valueOf(row.getString("line_status")),
                json.readValue(row.getString("preference"), Preference.class),
                json.readValue(row.getString("supplied"), new TypeReference<List<SuppliedItem>>() { }),
                json.readValue(row.getString("shortages"), new TypeReference<List<Shortage>>() { })));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
