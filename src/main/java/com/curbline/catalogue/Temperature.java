package com.curbline.catalogue;

/** Where a product is kept, which is the order in which it is picked. */
public enum Temperature {
    AMBIENT, CHILLED, FROZEN
}
