package com.curbline.substitution;

/** Who settles a missing item. */
public enum Route {
    PREFERENCE, APP, SMS, STAFF_CALL, NONE
}
