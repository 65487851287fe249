package com.curbline.benchmark;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ConnectionInfo;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Counts what goes to the database and back. A batch goes once. A statement outside a transaction is a commit of its own.
 * Only what goes through {@link #counted} is counted, so that nothing stands in the way while time is measured.
 */
class Traffic {

    private final AtomicInteger roundTrips = new AtomicInteger();
    private final AtomicInteger commits = new AtomicInteger();
    private final AtomicInteger writingCommits = new AtomicInteger();
    private final Set<String> wroteOn = ConcurrentHashMap.newKeySet();
    private final StringBuffer statements = new StringBuffer();

    /** What a piece of work cost; {@code writingCommits} are those that the disk has to wait for. */
    record Tally(int roundTrips, int commits, int writingCommits) {

        Tally minus(Tally earlier) {
            return new Tally(roundTrips - earlier.roundTrips, commits - earlier.commits, writingCommits - earlier.writingCommits);
        }
    }

    DataSource counted(DataSource source) {
        return ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) -> statement(execution, queries.isEmpty() ? "" : queries.get(0).getQuery()))
                .afterMethod(this::method)
                .build();
    }

    private void statement(ExecutionInfo execution, String sql) {
        var plain = sql.strip().replaceAll("\\s+", " ");
        roundTrips.incrementAndGet();
        statements.append(execution.isBatch() ? "  [batch] " : "  ").append(plain).append('\n');
        if (!plain.regionMatches(true, 0, "select", 0, 6)) {
            wroteOn.add(execution.getConnectionId());
        }
        if (isOutsideTransaction(execution)) {
            committed(execution.getConnectionId());
        }
    }

    private static boolean isOutsideTransaction(ExecutionInfo execution) {
        try {
            return execution.getStatement().getConnection().getAutoCommit();
        } catch (java.sql.SQLException closed) {
            return false;
        }
    }

    private void method(MethodExecutionContext call) {
        if ("commit".equals(call.getMethod().getName())) {
            ConnectionInfo connection = call.getConnectionInfo();
            committed(connection.getConnectionId());
        }
    }

    private void committed(String connection) {
        commits.incrementAndGet();
        if (wroteOn.remove(connection)) {
            writingCommits.incrementAndGet();
        }
    }

    Tally tally() {
        return new Tally(roundTrips.get(), commits.get(), writingCommits.get());
    }

    /** The statements since the last call. */
    String takeStatements() {
        var taken = statements.toString();
        statements.setLength(0);
        return taken;
    }
}
