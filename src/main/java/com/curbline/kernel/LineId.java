package com.curbline.kernel;

/** Identifies a line within its order, as the retailer numbered it. */
public record LineId(String value) {

    public LineId {
        Text.requireFilled(value, "line id");
    }

    @Override
    public String toString() {
        return value;
    }
}
