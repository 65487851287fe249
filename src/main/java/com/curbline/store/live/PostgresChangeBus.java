package com.curbline.store.live;

import com.curbline.kernel.StoreId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The bus of several nodes on one PostgreSQL, this node's own browsers included. Notifications leave on their own, after the
 * business transactions: inside them they would make every commit of the whole database wait for every other.
 */
class PostgresChangeBus implements ChangeBus, SmartLifecycle {

    static final String CHANNEL = "curbline_changes";

    /** PostgreSQL takes at most 8000 bytes per notification; a store id has at most 64. */
    private static final int STORES_PER_NOTIFICATION = 100;
    private static final Logger LOG = LoggerFactory.getLogger(PostgresChangeBus.class);

    private final JdbcClient jdbc;
    private final NotificationLoop loop;

    PostgresChangeBus(JdbcClient jdbc, NotificationLoop loop) {
        this.jdbc = jdbc;
        this.loop = loop;
    }

    @Override
    public void publish(Set<StoreId> changed) {
        var names = new ArrayList<>(changed.stream().map(StoreId::value).toList());
        for (int from = 0; from < names.size(); from += STORES_PER_NOTIFICATION) {
            send(names.subList(from, Math.min(names.size(), from + STORES_PER_NOTIFICATION)));
        }
    }

    /** What cannot be sent is left to the pages, which look again by themselves. */
    private void send(List<String> names) {
        try {
            jdbc.sql("select pg_notify(?, ?)").params(CHANNEL, String.join("\n", names)).query((row, number) -> "sent").list();
        } catch (DataAccessException databaseAway) {
            LOG.warn("Other nodes were not told of changes: {}", databaseAway.getMessage());
        }
    }

    @Override
    public void start() {
        loop.start();
    }

    @Override
    public void stop() {
        loop.stop();
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }
}
