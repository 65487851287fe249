package com.curbline.kernel;

/** Who did something, as far as the story of an order names them: a role, never a person. */
public enum Party {
    CUSTOMER, PICKER, LEAD, MANAGER, STAFF, RETAILER, CURBLINE
}
