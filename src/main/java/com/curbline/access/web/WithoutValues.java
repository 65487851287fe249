package com.curbline.access.web;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;

/**
 * Stands in the log for a failure of the database: the same stack, but only the classes of the exceptions, because the words of a
 * database repeat the values that it was given.
 */
final class WithoutValues extends Exception {

    private static final int DEEPEST = 20;

    private WithoutValues(Throwable original, int depth) {
        super(original.getClass().getName(), original.getCause() == null || depth == DEEPEST ? null : new WithoutValues(original.getCause(), depth + 1), false, true);
        setStackTrace(original.getStackTrace());
    }

    /** The failure as it may be logged; itself where no database is behind it. */
    static Throwable of(Throwable thrown) {
        return isDatabaseBehind(thrown) ? new WithoutValues(thrown, 0) : thrown;
    }

    static boolean isDatabaseBehind(Throwable thrown) {
        return find(SQLException.class, thrown) != null || find(DataAccessException.class, thrown) != null;
    }

    /** The first of a kind among a failure and what caused it, or null. */
    static <T extends Throwable> T find(Class<T> kind, Throwable thrown) {
        var cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
