package com.curbline.kernel;

/** Why a picker could not supply an item as ordered. */
public enum ReasonCode {
    NOT_ON_SHELF, TOO_FEW, DAMAGED, EXPIRED, POOR_QUALITY, OTHER;

    /** Whether the item itself turned out bad, which can also be seen after it was picked. */
    public boolean isAboutTheItem() {
        return this == DAMAGED || this == EXPIRED || this == POOR_QUALITY;
    }
}
