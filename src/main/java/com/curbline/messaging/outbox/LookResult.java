package com.curbline.messaging.outbox;

/** What looking for an earlier attempt showed. */
public sealed interface LookResult {

    /** The provider has the text. */
    record Found(String sid) implements LookResult {
    }

    /** The provider answered, and does not have it. */
    record Absent() implements LookResult {
    }

    /** The provider could not be asked. */
    record Unclear() implements LookResult {
    }
}
