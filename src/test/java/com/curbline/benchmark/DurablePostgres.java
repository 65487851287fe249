package com.curbline.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A PostgreSQL whose commits are on disk before they are acknowledged, and the processor time that it uses. */
final class DurablePostgres implements AutoCloseable {

    private static final String DRIVER = "&options=-c%20jit=off&reWriteBatchedInserts=true";

    private final EmbeddedPostgres server;
    private final long pid;

    DurablePostgres(Path folder) throws IOException {
        var data = folder.resolve("server");
        server = EmbeddedPostgres.builder().setDataDirectory(data).setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on").setServerConfig("max_connections", "200").start();
        pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
    }

    String freshDatabase(String name) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.getJdbcUrl("postgres", name) + DRIVER;
    }

    /** Version and durability as the server tells them. */
    String describe() throws SQLException {
        return "PostgreSQL %s, fsync %s, synchronous_commit %s, full_page_writes %s".formatted(show("server_version"), show("fsync"), show("synchronous_commit"), show("full_page_writes"));
    }

    private String show(String setting) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement();
                var result = statement.executeQuery("show " + setting)) {
            result.next();
            return result.getString(1);
        }
    }

    /** Of the server and all its processes. */
    long cpuNanos() {
        return Machine.cpuNanosOfTree(pid);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
