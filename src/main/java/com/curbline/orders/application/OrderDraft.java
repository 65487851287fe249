package com.curbline.orders.application;

import com.curbline.orders.OrderView.MoneyView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** An order as it comes in, before anything was checked; every field may be missing. */
public record OrderDraft(String orderNumber, String storeId, CustomerDraft customer, PromiseDraft promise, PreferenceDraft ifUnavailable, List<LineDraft> lines) {

    /** The customer as sent in. */
    public record CustomerDraft(String customerId, String name, String phone, String locale, Boolean smsConsent, ProfileDraft profile) {
    }

    /** What the customer must not be given, and within what a substitute must stay; shares are of what was ordered. */
    public record ProfileDraft(Set<String> avoid, Set<String> diet, Boolean organicRequired, Boolean brandOnly, Set<String> never, BigDecimal sizeTolerance,
            BigDecimal priceCap, Boolean ageChecked, Boolean brandPreferred, Boolean organicPreferred) {
    }

    /** The promised time. */
    public record PromiseDraft(Instant from, Instant to) {
    }

    /** What is wanted when an item is not there. */
    public record PreferenceDraft(String action, List<String> choices, MoneyView maxUnitPrice) {
    }

    /** One line as sent in. */
    public record LineDraft(String lineId, String sku, Integer quantity, MoneyView unitPrice, PreferenceDraft ifUnavailable) {
    }
}
