package com.curbline.substitution;

/** Where a missing item stands. */
public enum SubstitutionStatus {
    ROUTING, WAITING_FOR_CUSTOMER, WITH_STAFF, DECIDED, APPLIED, CANCELLED;

    /** An answer can still settle it. */
    public boolean isOpen() {
        return this == ROUTING || this == WAITING_FOR_CUSTOMER || this == WITH_STAFF;
    }
}
