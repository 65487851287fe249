package com.curbline.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A table as it is before anything is copied. */
record TableRows(String name, String quotedName, List<String> keys, Set<String> generated, List<Map<String, Object>> rows) {

    static final Set<String> PER_STORE = Set.of("products", "availability");
    /** What no order owns a row of. */
    private static final Set<String> SHARED = Set.of("act_ge_bytearray", "act_ge_property", "act_re_procdef", "act_re_deployment", "act_ru_jobdef", "flyway_schema_history",
            "benchmark_copies");

    /** Engine tables and ours; of the products only their columns are known. */
    static List<TableRows> all(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var tables = connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                found.add(tables.getString("TABLE_NAME"));
            }
        }
        var all = new ArrayList<TableRows>();
        for (var name : found) {
            if (!SHARED.contains(name.toLowerCase(Locale.ROOT))) {
                all.add(read(connection, name));
            }
        }
        return all;
    }

    private static TableRows read(Connection connection, String name) throws SQLException {
        var meta = connection.getMetaData();
        var keys = new ArrayList<String>();
        try (var key = meta.getPrimaryKeys(null, connection.getSchema(), name)) {
            while (key.next()) {
                keys.add(key.getString("COLUMN_NAME"));
            }
        }
        var generated = new java.util.HashSet<String>();
        try (var columns = meta.getColumns(null, connection.getSchema(), name, "%")) {
            while (columns.next()) {
                if ("YES".equals(columns.getString("IS_AUTOINCREMENT"))) {
                    generated.add(columns.getString("COLUMN_NAME"));
                }
            }
        }
        var plain = name.toLowerCase(Locale.ROOT);
        return new TableRows(plain, quoted(name), keys, generated, rows(connection, quoted(name) + (PER_STORE.contains(plain) ? " limit 1" : "")));
    }

    private static List<Map<String, Object>> rows(Connection connection, String from) throws SQLException {
        var rows = new ArrayList<Map<String, Object>>();
        try (var statement = connection.createStatement(); var result = statement.executeQuery("select * from " + from)) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return rows;
    }

    private static Map<String, Object> row(ResultSet result) throws SQLException {
        var row = new LinkedHashMap<String, Object>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
            row.put(result.getMetaData().getColumnName(column), result.getObject(column));
        }
        return row;
    }

    List<Map<String, Object>> rowsWith(Set<String> names) {
        return PER_STORE.contains(name) ? List.of() : rows.stream().filter(row -> row.values().stream().anyMatch(names::contains)).toList();
    }

    /** Its key and what the provider calls it. */
    List<String> keyOf(Map<String, Object> row) {
        var key = new ArrayList<>(keys.stream().map(row::get).filter(String.class::isInstance).map(String.class::cast).toList());
        row.forEach((column, value) -> {
            if (column.equalsIgnoreCase("provider_sid") && value != null) {
                key.add(value.toString());
            }
        });
        return key;
    }

    /** The statement that makes a row for each copy of the original. */
    String copy(Map<String, Object> row, Renaming renaming, int original) {
        if (keys.isEmpty()) {
            throw new IllegalStateException(name + " has no key");
        }
        var columns = row.keySet().stream().filter(column -> !generated.contains(column)).toList();
        var values = columns.stream().map(column -> row.get(column) instanceof String text && renaming.changes(text) ? renaming.sql(text) : "o." + quoted(column));
        return "insert into %1$s (%2$s) select %3$s from %1$s o, benchmark_copies c where c.original = %4$d and %5$s".formatted(quotedName, list(columns),
                values.collect(Collectors.joining(", ")), original, keys.stream().map(key -> "o." + quoted(key) + " = " + literal(row.get(key))).collect(Collectors.joining(" and ")));
    }

    /** The statement that gives the other stores what the first one has. */
    String copyForStores(int mark) {
        var columns = rows.isEmpty() ? List.<String>of() : List.copyOf(rows.get(0).keySet());
        if (columns.isEmpty()) {
            return "select 1";
        }
        var values = columns.stream().map(column -> column.equalsIgnoreCase("store_id") ? "c.store" : "o." + quoted(column)).collect(Collectors.joining(", "));
        return "insert into %1$s (%2$s) select %3$s from %1$s o, benchmark_copies c where c.original = %4$d and o.store_id = '%5$s'".formatted(quotedName, list(columns), values, mark, Chain.FIRST);
    }

    private static String list(List<String> columns) {
        return columns.stream().map(TableRows::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private static String literal(Object value) {
        return value instanceof Number ? value.toString() : Renaming.quoted(value.toString());
    }
}
