package com.curbline.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The routes as rows, and a copy of them that is read anew after a moment, because other nodes change them too. */
@Component
@DependsOnDatabaseInitialization
class RouteTable {

    static final String EVERY_STORE = "*";

    private record Copy(Map<String, String> routes, long readAt) {
    }

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration kept;
    private volatile Copy copy;

    RouteTable(JdbcClient jdbc, Clock clock, EngineSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.kept = settings.routesKept();
    }

    /** Deployment by store. A transaction that changes routes sees the rows themselves, and nobody else sees them before its end. */
    Map<String, String> routes() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return read();
        }
        var current = copy;
        if (current == null || System.nanoTime() - current.readAt() > kept.toNanos()) {
            current = new Copy(read(), System.nanoTime());
            copy = current;
        }
        return current.routes();
    }

    /** The rows as they are now. */
    Map<String, String> read() {
        return jdbc.sql("select store_id, deployment_id from process_route").query().listOfRows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> (String) row.get("store_id"), row -> (String) row.get("deployment_id")));
    }

    void put(String store, String deploymentId) {
        if (write("update process_route set deployment_id = :deployment, since = :since where store_id = :store", store, deploymentId) == 0) {
            write("insert into process_route (store_id, deployment_id, since) values (:store, :deployment, :since)", store, deploymentId);
        }
        forget();
    }

    private int write(String sql, String store, String deploymentId) {
        return jdbc.sql(sql).param("store", store).param("deployment", deploymentId)
                .param("since", Timestamp.from(clock.instant())).update();
    }

    void remove(String store) {
        jdbc.sql("delete from process_route where store_id = :store").param("store", store).update();
        forget();
    }

    private void forget() {
        copy = null;
        if (TransactionSynchronizationManager.isSynchronizationActive() && !TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(RouteTable.this);
                    copy = null;
                }
            });
        }
    }
}
