package com.curbline.benchmark;

import java.util.concurrent.atomic.AtomicInteger;

/** What the staff's browsers did so far. */
final class Counts {

    private final AtomicInteger fetched = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger heard = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    void fetched() {
        fetched.incrementAndGet();
    }

    void failed() {
        failed.incrementAndGet();
    }

    void heard() {
        heard.incrementAndGet();
    }

    void lost() {
        lost.incrementAndGet();
    }

    /** Pages asked for. */
    int fetches() {
        return fetched.get();
    }

    /** Pages refused. */
    int failures() {
        return failed.get();
    }

    /** Pieces of news from the live streams. */
    int news() {
        return heard.get();
    }

    /** Streams that ended. */
    int lostStreams() {
        return lost.get();
    }
}
