package com.curbline.orders;

import com.curbline.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** An order as the API shows it. */
public record OrderView(
        String orderId,
        String orderNumber,
        String storeId,
        String status,
        long version,
        CustomerView customer,
        PromiseView promise,
        List<LineView> lines,
        Timing timing,
        Totals totals,
        String location,
        Arrival arrival) {

    /** The customer, as sent in. */
    public record CustomerView(String customerId, String name, String phone, String locale, boolean smsConsent, ProfileView profile) {
    }

    /** What the customer must not be given. */
    public record ProfileView(Set<String> avoid, Set<String> diet, boolean organicRequired) {
    }

    /** The promised time. */
    public record PromiseView(Instant from, Instant to) {
    }

    /** A line as ordered and as supplied; {@code substitution} is null while nothing is missing. */
    public record LineView(String lineId, String sku, String name, int quantity, MoneyView unitPrice, PreferenceView ifUnavailable, String status,
                           List<SuppliedView> supplied, Object substitution) {
    }

    /** What is in the bag. */
    public record SuppliedView(String sku, String name, int quantity, MoneyView unitPrice) {
    }

    /** What is wanted when the item is not there; null where nothing was said. */
    public record PreferenceView(String action, List<String> choices, MoneyView maxUnitPrice) {
    }

    /**
     * Times in UTC; {@code onTime} and {@code readyAt} are null until the order is ready, {@code lateMillis} counts from the promise.
     * No prediction is made yet: {@code predictedReadyAt} is null until the order is ready, and then the same as {@code readyAt}.
     */
    public record Timing(Instant releasedAt, Instant promisedAt, Instant predictedReadyAt, Instant readyAt, Boolean onTime, Long lateMillis, String risk) {
    }

    /** Sums over the lines. */
    public record Totals(MoneyView ordered, MoneyView supplied) {
    }

    /** When and where the customer is; fields are null until known. */
    public record Arrival(Instant eta, Instant at, String bay, String vehicle) {
    }

    /** An amount as the API writes it: {@code {"amount":"4.99","currency":"USD"}}. */
    public record MoneyView(String amount, String currency) {

        public static MoneyView of(Money money) {
            return money == null ? null : new MoneyView(money.amount().toPlainString(), money.currency().getCurrencyCode());
        }

        /** Empty where it is no amount in a known currency. */
        public java.util.Optional<Money> toMoney() {
            try {
                return java.util.Optional.of(new Money(new BigDecimal(amount), java.util.Currency.getInstance(currency)));
            } catch (IllegalArgumentException | NullPointerException notMoney) {
                return java.util.Optional.empty();
            }
        }
    }
}
