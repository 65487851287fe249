package com.curbline.messaging.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets texts through or holds them back, on this node. It opens where the provider cannot be reached or refuses our account or our numbers;
 * a harmless question that the provider answers closes it, and then one text goes first.
 */
@Component
public class Circuit {

    private static final Logger LOG = LoggerFactory.getLogger(Circuit.class);
    private static final int UNKNOWN_IN_A_ROW = 3;
    private static final Duration UNTIL_AN_OPERATOR_ACTED = Duration.ofMinutes(1);

    private final Clock clock;
    private final Backoff busy = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(30));
    private final Backoff outage = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));
    private Trouble trouble = Trouble.NONE;
    private String code = "";
    private Instant since = Instant.EPOCH;
    private Instant heldUntil = Instant.EPOCH;
    private int unknown;
    private boolean careful;
    private Instant firstOneUntil = Instant.EPOCH;

    Circuit(Clock clock) {
        this.clock = clock;
    }

    /** What holds texts back: the trouble, the provider's code for it, and since when. */
    public record State(Trouble trouble, String code, Instant since) {

        public boolean isOpen() {
            return trouble != Trouble.NONE;
        }
    }

    public synchronized State state() {
        return new State(trouble, code, since);
    }

    synchronized boolean isOpen() {
        return trouble != Trouble.NONE;
    }

    /** Whether one text may be attempted now; whoever is let through reports what came of it, or gives up. */
    synchronized boolean admits() {
        var now = clock.instant();
        if (isOpen() || now.isBefore(heldUntil) || careful && now.isBefore(firstOneUntil)) {
            return false;
        }
        firstOneUntil = now.plus(Attempts.LEASE);
        return true;
    }

    /** There was nothing to attempt. */
    synchronized void gaveUp() {
        firstOneUntil = Instant.EPOCH;
    }

    synchronized void report(SendResult result) {
        firstOneUntil = Instant.EPOCH;
        if (result instanceof SendResult.NotSent notSent) {
            met(notSent.trouble(), notSent.code(), notSent.pause());
        } else if (result instanceof SendResult.Unknown nobodyKnows) {
            unknown(nobodyKnows.code());
        } else {
            answered();
            if (result instanceof SendResult.Refused refused) {
                met(refused.trouble(), refused.code(), Duration.ZERO);
            }
        }
    }

    private void unknown(String how) {
        unknown++;
        if (careful || unknown >= UNKNOWN_IN_A_ROW) {
            open(Trouble.OUTAGE, how);
        }
    }

    private void answered() {
        unknown = 0;
        careful = false;
        busy.startAnew();
        outage.startAnew();
    }

    synchronized void report(LookResult.Unclear unclear) {
        met(unclear.trouble(), unclear.code(), Duration.ZERO);
    }

    /** Something that is not about one text or one phone came up. */
    synchronized void met(Trouble what, String how, Duration atLeast) {
        if (what == Trouble.BUSY) {
            var pause = busy.next();
            heldUntil = clock.instant().plus(pause.compareTo(atLeast) > 0 ? pause : atLeast);
        } else if (what != Trouble.NONE) {
            open(what, how);
        }
    }

    private void open(Trouble what, String how) {
        if (trouble == what) {
            return;
        }
        since = isOpen() ? since : clock.instant();
        trouble = what;
        code = how;
        wait(what);
        switch (what) {
            case CREDENTIALS -> LOG.error("No text leaves: the provider refuses our account ({}). Texts wait; check its settings", how);
            case SENDER -> LOG.error("No text leaves: the provider has no number that may send for us ({}). Staff are asked instead; check its numbers", how);
            default -> LOG.warn("No text leaves: the provider does not answer as it should ({}). Texts wait", how);
        }
    }

    private void wait(Trouble what) {
        heldUntil = clock.instant().plus(what == Trouble.SENDER ? UNTIL_AN_OPERATOR_ACTED : outage.next());
    }

    synchronized boolean wantsProbe() {
        return isOpen() && !clock.instant().isBefore(heldUntil);
    }

    synchronized void probeFailed(LookResult.Unclear unclear) {
        if (unclear.trouble() == Trouble.CREDENTIALS) {
            open(Trouble.CREDENTIALS, unclear.code());
        }
        wait(trouble);
    }

    synchronized void probeAnswered() {
        LOG.info("The provider answers again; one text goes first. None left since {}", since);
        trouble = Trouble.NONE;
        careful = true;
        unknown = 0;
        heldUntil = Instant.EPOCH;
        firstOneUntil = Instant.EPOCH;
    }
}
