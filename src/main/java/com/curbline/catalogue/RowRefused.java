package com.curbline.catalogue;

/** A row of a catalogue file cannot be taken, for this reason. */
class RowRefused extends RuntimeException {

    RowRefused(String reason) {
        super(reason, null, false, false);
    }
}
