package com.curbline.process;

import com.curbline.orders.application.OrderDraft;
import com.curbline.orders.application.OrderDraft.CustomerDraft;
import com.curbline.orders.application.OrderDraft.LineDraft;
import com.curbline.orders.application.OrderDraft.PreferenceDraft;
import com.curbline.orders.application.OrderDraft.ProfileDraft;
import com.curbline.orders.application.OrderDraft.PromiseDraft;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** An order in the making: Rosa's, who may be texted, promised in an hour. */
public final class OrderSketch {

    private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

    private final int number = NUMBERS.incrementAndGet();
    private final List<LineDraft> lines = new ArrayList<>();
    private String phone = "+1512555%04d".formatted(number);
    private String locale = "en-US";
    private boolean consent = true;
    private ProfileDraft profile;
    private PreferenceDraft preference;
    private Duration promise = Duration.ofMinutes(60);

    private OrderSketch() {
    }

    public static OrderSketch anOrder() {
        return new OrderSketch();
    }

    /** The customer's age was checked. */
    public OrderSketch ofAge() {
        profile = new ProfileDraft(Set.of(), Set.of(), false, null, null, null, null, true, null, null);
        return this;
    }

    public OrderSketch of(int quantity, String sku) {
        lines.add(new LineDraft(String.valueOf(lines.size() + 1), sku, quantity, null, null));
        return this;
    }

    public OrderSketch promisedIn(Duration left) {
        promise = left;
        return this;
    }

    public OrderSketch withoutConsent() {
        consent = false;
        return this;
    }

    public OrderSketch inSpanish() {
        locale = "es-US";
        return this;
    }

    public OrderSketch avoiding(String allergen) {
        profile = new ProfileDraft(Set.of(allergen), Set.of(), false, null, null, null, null, null, null, null);
        return this;
    }

    public OrderSketch preferring(String action, String... choices) {
        preference = new PreferenceDraft(action, List.of(choices), null);
        return this;
    }

    public OrderSketch onPhone(String other) {
        phone = other;
        return this;
    }

    String phone() {
        return phone;
    }

    OrderDraft draft(Instant now) {
        var customer = new CustomerDraft("c-" + number, "Rosa Diaz", phone, locale, consent, profile);
        return new OrderDraft("T" + number, "elm-street", customer, new PromiseDraft(null, now.plus(promise)), preference, lines);
    }
}
