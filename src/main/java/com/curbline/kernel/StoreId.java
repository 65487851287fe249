package com.curbline.kernel;

/** Identifies a store, in words a person can read (`elm-street`). */
public record StoreId(String value) {

    public StoreId {
        Text.requireFilled(value, "store id");
    }

    @Override
    public String toString() {
        return value;
    }
}
