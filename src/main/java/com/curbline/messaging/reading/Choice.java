package com.curbline.messaging.reading;

/** What a reply says about one item. */
public sealed interface Choice {

    /** The substitute with this label. */
    record Pick(String label) implements Choice {
    }

    /** No substitute. */
    record Refund() implements Choice {
    }

    /** Nothing certain. */
    record Open() implements Choice {
    }
}
