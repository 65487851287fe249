package com.curbline.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The kind of database that a run is on: a file, or a server of its own. */
final class Server implements AutoCloseable {

    private final Path folder;
    private final DurablePostgres postgres;

    private Server(Path folder, DurablePostgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    static Server of(String database, Path folder) throws IOException {
        return switch (database) {
            case "h2" -> new Server(folder, null);
            case "postgresql" -> new Server(folder, new DurablePostgres(folder));
            default -> throw new IllegalArgumentException("No such database: " + database);
        };
    }

    String title() throws SQLException {
        return postgres == null ? "H2 2.4 in a file, WRITE_DELAY=0" : postgres.describe();
    }

    /** An empty database and how to reach it. */
    Database fresh(String name) throws SQLException {
        var home = folder.resolve(name);
        return postgres == null ? new Database(Databases.h2(home), "jdbc:h2:file:" + home.toAbsolutePath().resolve("curbline"))
                : atServer(home, postgres.freshDatabase(name));
    }

    private static Database atServer(Path home, String address) {
        return new Database(Databases.postgres(home, address), address + "&user=postgres");
    }

    /** The settings of the application for it, and an address for everybody else. */
    record Database(Map<String, Object> settings, String address) {

        /** The file database lets nobody in while the application has it open. */
        Connection open() throws SQLException {
            return DriverManager.getConnection(address);
        }
    }

    boolean isPostgres() {
        return postgres != null;
    }

    long cpuNanos() {
        return postgres == null ? 0 : postgres.cpuNanos();
    }

    @Override
    public void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }
}
