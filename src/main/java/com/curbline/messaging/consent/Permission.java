package com.curbline.messaging.consent;

/** Whether a phone may be texted, as far as the phone itself goes; an order's own consent comes on top. */
public enum Permission {
    ALLOWED, OPTED_OUT, NO_SMS;

    public boolean isGiven() {
        return this == ALLOWED;
    }
}
