package com.curbline.messaging.voice;

/** What looking for an earlier attempt of a call showed. */
public sealed interface Sighting {

    /** The provider has the call. */
    record Found(String sid) implements Sighting {
    }

    /** The provider answered, and does not have it. */
    record Absent() implements Sighting {
    }

    /** The provider could not be asked. */
    record Unclear() implements Sighting {
    }
}
