package com.curbline.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** How often PostgreSQL read whole tables while something happened. */
final class Scans {

    /** A session tells its counts when it has rested for ten seconds. */
    private static final long UNTIL_TOLD_MILLIS = 11_000;
    /** Smaller tables are best read whole. */
    private static final int SMALL = 1_000;

    private final DataSource database;

    Scans(DataSource database) {
        this.database = database;
    }

    /** Full reads of one table, and the rows that were read. */
    record Full(long scans, long rows) {
    }

    /** Something that may fail. */
    interface Work {

        void run() throws Exception;
    }

    Map<String, Full> of(Work work) throws Exception {
        Thread.sleep(UNTIL_TOLD_MILLIS);
        var before = counts();
        work.run();
        Thread.sleep(UNTIL_TOLD_MILLIS);
        var after = counts();
        var scans = new TreeMap<String, Full>();
        after.forEach((table, full) -> {
            var earlier = before.getOrDefault(table, new Full(0, 0));
            if (full.scans() > earlier.scans()) {
                scans.put(table, new Full(full.scans() - earlier.scans(), full.rows() - earlier.rows()));
            }
        });
        return scans;
    }

    private Map<String, Full> counts() throws SQLException {
        var counts = new TreeMap<String, Full>();
        try (Connection connection = database.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select relname, seq_scan, seq_tup_read from pg_stat_user_tables where n_live_tup > " + SMALL)) {
            while (rows.next()) {
                counts.put(rows.getString(1), new Full(rows.getLong(2), rows.getLong(3)));
            }
        }
        return counts;
    }
}
