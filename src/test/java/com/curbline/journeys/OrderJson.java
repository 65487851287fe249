package com.curbline.journeys;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Orders as an integrator would send them. */
public final class OrderJson {

    private static final AtomicInteger NUMBERS = new AtomicInteger(5000);

    private final Map<String, Object> order = new LinkedHashMap<>();
    private final Map<String, Object> customer = new LinkedHashMap<>();
    private final List<Map<String, Object>> lines = new ArrayList<>();

    private OrderJson(String phone) {
        customer.putAll(Map.of("name", "Rosa Diaz", "phone", phone, "locale", "en-US", "smsConsent", true));
        order.put("orderNumber", String.valueOf(NUMBERS.incrementAndGet()));
        order.put("storeId", "elm-street");
        order.put("customer", customer);
        order.put("lines", lines);
        promisedIn(Duration.ofMinutes(60));
    }

    /** A phone that no other test uses. */
    public static String freshPhone() {
        return "+1512555%04d".formatted(NUMBERS.incrementAndGet() % 10000);
    }

    public static OrderJson from(String phone) {
        return new OrderJson(phone);
    }

    public OrderJson line(String lineId, String sku, int quantity) {
        lines.add(new LinkedHashMap<>(Map.of("lineId", lineId, "sku", sku, "quantity", quantity)));
        return this;
    }

    public OrderJson inSpanish() {
        customer.put("locale", "es-US");
        return this;
    }

    public OrderJson withoutConsent() {
        customer.put("smsConsent", false);
        return this;
    }

    public OrderJson avoiding(String... allergens) {
        customer.put("profile", Map.of("avoid", List.of(allergens)));
        return this;
    }

    public OrderJson ifUnavailable(String action) {
        order.put("ifUnavailable", Map.of("action", action));
        return this;
    }

    public OrderJson promisedIn(Duration left) {
        var to = Instant.now().plus(left);
        order.put("promise", Map.of("from", to.minus(Duration.ofMinutes(30)).toString(), "to", to.toString()));
        return this;
    }

    public OrderJson with(String field, Object value) {
        order.put(field, value);
        return this;
    }

    public OrderJson withCustomer(String field, Object value) {
        customer.put(field, value);
        return this;
    }

    public Map<String, Object> build() {
        return order;
    }
}
