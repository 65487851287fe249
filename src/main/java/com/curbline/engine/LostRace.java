package com.curbline.engine;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Tells failures that a second attempt can cure from those that it cannot. */
class LostRace {

    /** Serialisation failure, deadlock and lock not available in PostgreSQL; lock timeout and concurrent update in H2. */
    private static final Set<String> SQL_STATES = Set.of("40001", "40P01", "55P03", "HYT00", "90131");
    private static final int LONGEST_PAUSE_MILLIS = 30;

    private LostRace() {
    }

    static boolean isBehind(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (isOne(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof OptimisticLockingException
                || cause instanceof ConcurrencyFailureException
                || cause instanceof DuplicateKeyException // somebody was faster; the next attempt finds what they wrote
                || cause instanceof SQLException sql && sql.getSQLState() != null && SQL_STATES.contains(sql.getSQLState());
    }

    /** The failure in words that callers know who know nothing of the engine. */
    static RuntimeException told(RuntimeException thrown) {
        var isKnown = thrown instanceof ConcurrencyFailureException || !isBehind(thrown);
        return isKnown ? thrown : new OptimisticLockingFailureException("Somebody else changed this at the same moment", thrown);
    }

    /** Two losers that come back at the same moment would only race again. */
    static void pause(int attempt, RuntimeException reason) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, attempt * LONGEST_PAUSE_MILLIS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }
}
