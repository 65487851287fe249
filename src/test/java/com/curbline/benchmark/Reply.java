package com.curbline.benchmark;

import java.time.Instant;

/** One reply on its way through the application; moments are nanoseconds from when it was meant to be sent. */
final class Reply {

    final String sid;
    final Asked asked;
    final Wording wording;
    private volatile long due;
    private volatile Instant dueAt;
    private volatile int status;
    private volatile long answered = -1;
    private volatile long seen = -1;
    private Kept kept;

    /** What the database knows of it afterwards; {@code handled} is the last moment before the commit, {@code confirmed} when the text about it had left. */
    record Kept(String outcome, Instant handled, Instant confirmed) {
    }

    Reply(String sid, Asked asked, Wording wording) {
        this.sid = sid;
        this.asked = asked;
        this.wording = wording;
    }

    void dueAt(long nanoTime, Instant moment) {
        due = nanoTime;
        dueAt = moment;
    }

    void answered(int code) {
        status = code;
        answered = System.nanoTime() - due;
    }

    void seen() {
        if (seen < 0) {
            seen = System.nanoTime() - due;
        }
    }

    void kept(Kept row) {
        kept = row;
    }

    boolean isTaken() {
        return status == 200;
    }

    boolean isAnswered() {
        return answered >= 0;
    }

    boolean isSeen() {
        return seen >= 0;
    }

    /** Whether something is waited for still. */
    boolean isUnderWay() {
        return !isAnswered() || wording.decides() && !isSeen();
    }

    /** Whether it was understood as it is meant. */
    boolean isUnderstood() {
        return kept != null && kept.handled() != null && wording.decides() == "DECIDED".equals(kept.outcome());
    }

    String outcome() {
        return kept == null ? "not kept" : kept.outcome();
    }

    double answeredMillis() {
        return answered / 1e6;
    }

    double seenMillis() {
        return seen / 1e6;
    }

    double handledMillis() {
        return since(kept == null ? null : kept.handled());
    }

    double confirmedMillis() {
        return since(kept == null ? null : kept.confirmed());
    }

    private double since(Instant moment) {
        return moment == null ? Double.NaN : java.time.Duration.between(dueAt, moment).toNanos() / 1e6;
    }
}
