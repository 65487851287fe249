package com.curbline.substitution;

/** What a customer pays for a substitute. */
public enum PriceRule {
    /** Its own price, or the price of what was ordered where that is lower. */
    NEVER_MORE,
    /** Its own price. */
    LIST,
    /** Its own price, but at most a share more than what was ordered. */
    BAND
}
