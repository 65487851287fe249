package com.curbline.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Makes many open orders out of a few: every row that belongs to one of them is copied, with ids, phone, order number and store of its own. */
final class Copies {

    /** Ours, the engine's, of which some have the element before them, and the provider's. */
    private static final Pattern ID = Pattern.compile("(.*:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|SM[0-9a-f]{32}");
    private static final int TAIL = 12;
    private static final long FIRST_PHONE = 15122000000L;
    private static final int FIRST_NUMBER = 1_000_000;
    private static final int SHOPS = -1;

    private final DataSource database;
    private final int stores;
    private final List<Asked> originals;
    private final List<TableRows> tables;

    Copies(DataSource database, int stores, List<Asked> originals) throws SQLException {
        this.database = database;
        this.stores = stores;
        this.originals = originals;
        try (var connection = database.getConnection()) {
            this.tables = TableRows.all(connection);
        }
    }

    /** Makes the copies {@code from} to {@code to}, those of {@code from = 0} with the products of all stores. */
    List<Asked> make(int from, int to) throws SQLException {
        try (var connection = database.getConnection()) {
            Dialect.of(connection).looseReferences(connection);
            try {
                return make(connection, from, to);
            } finally {
                Dialect.of(connection).strictReferences(connection);
            }
        }
    }

    private List<Asked> make(Connection connection, int from, int to) throws SQLException {
        run(connection, "create table benchmark_copies (original integer, tail varchar(12), phone varchar(20), order_number varchar(20), store varchar(20))");
        var made = new ArrayList<Asked>();
        for (int index = from; index < to; index++) {
            made.add(copy(index));
        }
        insertNames(connection, from, made);
        for (int original = 0; original < originals.size(); original++) {
            copyRows(connection, original);
        }
        if (from == 0) {
            copyProducts(connection);
        }
        run(connection, "drop table benchmark_copies");
        run(connection, "analyze");
        return made;
    }

    private Asked copy(int index) {
        var original = originals.get(index % originals.size());
        var id = original.order().substring(0, original.order().length() - TAIL) + tail(index);
        return new Asked(id, "L" + (FIRST_NUMBER + index), "+" + (FIRST_PHONE + index), index % stores, original.spanish());
    }

    private static String tail(int index) {
        return "%012d".formatted(index);
    }

    private void insertNames(Connection connection, int from, List<Asked> made) throws SQLException {
        try (var insert = connection.prepareStatement("insert into benchmark_copies values (?, ?, ?, ?, ?)")) {
            for (int index = 0; index < made.size(); index++) {
                var copy = made.get(index);
                add(insert, (from + index) % originals.size(), tail(from + index), copy.phone(), copy.number(), Chain.store(copy.store()));
            }
            for (int store = 1; from == 0 && store < stores; store++) {
                add(insert, SHOPS, "", "", "", Chain.store(store));
            }
            insert.executeBatch();
        }
    }

    private static void add(java.sql.PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    private void copyRows(Connection connection, int original) throws SQLException {
        var asked = originals.get(original);
        var own = belongings(asked);
        var renaming = new Renaming(own, asked.phone(), asked.number());
        for (var table : tables) {
            for (var row : table.rowsWith(own)) {
                run(connection, table.copy(row, renaming, original));
            }
        }
    }

    private void copyProducts(Connection connection) throws SQLException {
        for (var table : tables) {
            if (TableRows.PER_STORE.contains(table.name())) {
                run(connection, table.copyForStores(SHOPS));
            }
        }
    }

    /** The order's id and phone, and the ids of all rows that name one of these, and so on. */
    private Set<String> belongings(Asked asked) {
        var own = new HashSet<>(Set.of(asked.order(), asked.phone()));
        for (int before = 0; before < own.size();) {
            before = own.size();
            for (var table : tables) {
                table.rowsWith(own).forEach(row -> table.keyOf(row).stream().filter(key -> ID.matcher(key).matches()).forEach(own::add));
            }
        }
        return own;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
