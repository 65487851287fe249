package com.curbline.kernel;

/** Identifies one missing item and everything done about it; business key of its processes. */
public record SubstitutionId(String value) {

    public SubstitutionId {
        Text.requireFilled(value, "substitution id");
    }

    @Override
    public String toString() {
        return value;
    }
}
