package com.curbline.messaging.outbox;

/** What looking for an earlier attempt showed. */
public sealed interface LookResult {

    /** The provider has the text, and it came this far. */
    record Found(String sid, Delivery delivery) implements LookResult {
    }

    /** The provider answered, and does not have it. */
    record Absent() implements LookResult {
    }

    /** The provider could not be asked. */
    record Unclear(String code, Trouble trouble) implements LookResult {
    }
}
