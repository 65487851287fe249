package com.curbline.orders;

import com.curbline.kernel.Language;
import com.curbline.kernel.PhoneNumber;

/** The customer of one order, as the retailer told us; {@code customerId} may be null. */
public record Customer(String customerId, String name, PhoneNumber phone, Language language, boolean smsConsent, CustomerProfile profile) {
}
