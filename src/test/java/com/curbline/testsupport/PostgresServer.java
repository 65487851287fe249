package com.curbline.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL, one server for all tests of a JVM, and a database of its own for whoever asks. */
public class PostgresServer {

    private static final AtomicInteger databases = new AtomicInteger();

    private PostgresServer() {
    }

    private static class Running {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** The address of an empty database; its user is {@code postgres}, without a password. */
    public static String freshDatabase() {
        var name = "test" + databases.incrementAndGet();
        try (var connection = Running.SERVER.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return Running.SERVER.getJdbcUrl("postgres", name);
    }
}
