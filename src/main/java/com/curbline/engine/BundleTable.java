package com.curbline.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bundles and noted drafts as rows. */
@Component
@DependsOnDatabaseInitialization
class BundleTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    BundleTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Other nodes wait here until the transaction that holds the lock is over. */
    void lock() {
        jdbc.sql("select id from process_deployment_lock where id = 1 for update").query(Integer.class).single();
    }

    void insert(Bundle bundle) {
        jdbc.sql("insert into process_bundle (deployment_id, source, sha256, deployed_at, note) values (?, ?, ?, ?, ?)")
                .params(bundle.deploymentId(), bundle.source().name(), bundle.sha256(), now(), bundle.note()).update();
    }

    Optional<Bundle> find(String deploymentId) {
        return jdbc.sql("select deployment_id, source, sha256, note from process_bundle where deployment_id = ?")
                .param(deploymentId).query(BundleTable::bundle).optional();
    }

    boolean knowsSeed(String sha256) {
        return jdbc.sql("select count(*) from process_bundle where source = 'SEED' and sha256 = ?")
                .param(sha256).query(Integer.class).single() > 0;
    }

    private static Bundle bundle(ResultSet row, int number) throws SQLException {
        return new Bundle(row.getString(1), BundleSource.valueOf(row.getString(2)), row.getString(3), row.getString(4));
    }

    /** Tells whether the draft is new. */
    boolean noteDraft(String sha256, String note) {
        var known = jdbc.sql("select count(*) from process_seed_draft where sha256 = ?").param(sha256).query(Integer.class).single();
        return known == 0 && jdbc.sql("insert into process_seed_draft (sha256, noted_at, note) values (?, ?, ?)")
                .params(sha256, now(), note).update() == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
