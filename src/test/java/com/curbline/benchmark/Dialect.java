package com.curbline.benchmark;

import java.sql.Connection;
import java.sql.SQLException;

/** How references between rows are left unchecked while rows are copied. */
enum Dialect {

    H2("set referential_integrity false", "set referential_integrity true"),
    POSTGRESQL("set session_replication_role = replica", "set session_replication_role = origin");

    private final String loose;
    private final String strict;

    Dialect(String loose, String strict) {
        this.loose = loose;
        this.strict = strict;
    }

    static Dialect of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? POSTGRESQL : H2;
    }

    void looseReferences(Connection connection) throws SQLException {
        run(connection, loose);
    }

    void strictReferences(Connection connection) throws SQLException {
        run(connection, strict);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
