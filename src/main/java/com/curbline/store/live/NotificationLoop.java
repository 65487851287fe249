package com.curbline.store.live;

import com.curbline.kernel.StoreId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens on a connection of its own; when it breaks, listens on another one and says that news may have got lost. */
class NotificationLoop implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationLoop.class);
    private static final int WAIT_MILLIS = 500;
    private static final int PAUSE_MILLIS = 1_000;
    private static final int WAITS_BETWEEN_CHECKS = 30;
    private static final int CHECK_SECONDS = 5;

    private final DataSource database;
    private final ChangeListener listener;
    private volatile Thread thread;

    NotificationLoop(DataSource database, ChangeListener listener) {
        this.database = database;
        this.listener = listener;
    }

    synchronized void start() {
        thread = new Thread(this, "store-changes");
        thread.setDaemon(true);
        thread.start();
    }

    synchronized void stop() {
        thread = null;
    }

    boolean isRunning() {
        return thread != null;
    }

    @Override
    public void run() {
        while (isMine()) {
            try (var connection = database.getConnection()) {
                hear(connection);
            } catch (SQLException broken) {
                LOG.info("Listening for changes again in a moment: {}", broken.getMessage());
                pause();
            }
        }
    }

    private boolean isMine() {
        return thread == Thread.currentThread();
    }

    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + PostgresChangeBus.CHANNEL);
            listener.anythingMayHaveChanged();
            for (int waits = 1; isMine(); waits++) {
                pass(connection.unwrap(PGConnection.class).getNotifications(WAIT_MILLIS));
                requireAlive(connection, waits);
            }
            statement.execute("unlisten *");
        }
    }

    /** A connection whose other end vanished without a word would be silent for ever. */
    private static void requireAlive(Connection connection, int waits) throws SQLException {
        if (waits % WAITS_BETWEEN_CHECKS == 0 && !connection.isValid(CHECK_SECONDS)) {
            throw new SQLException("the connection is gone");
        }
    }

    private void pass(PGNotification[] heard) {
        if (heard != null && heard.length > 0) {
            listener.changed(Arrays.stream(heard).flatMap(news -> news.getParameter().lines()).map(StoreId::new).collect(Collectors.toSet()));
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopping) {
            stop();
        }
    }
}
