package com.curbline.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Has PostgreSQL tell how it would run statements, whatever their parameters are. */
final class Plans {

    private static final Pattern FULL = Pattern.compile("Seq Scan on (\\w+)");

    /** The driver must not look for values. */
    private static final String AS_WRITTEN = "&preferQueryMode=simple";

    private final String address;

    Plans(String address) {
        this.address = address;
    }

    /** Statements that read tables whole, with these; and those of which PostgreSQL tells nothing without values, with its reason. */
    Map<String, String> fullScans(String statements) throws SQLException {
        var found = new LinkedHashMap<String, String>();
        try (var connection = DriverManager.getConnection(address + AS_WRITTEN)) {
            for (var sql : distinct(statements)) {
                var told = explain(connection, numbered(sql));
                if (!told.isEmpty()) {
                    found.put(sql, told);
                }
            }
        }
        return found;
    }

    private static Set<String> distinct(String statements) {
        return statements.lines().map(line -> line.strip().replace("[batch] ", "")).filter(line -> line.matches("(?i)(select|insert|update|delete) .*"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String numbered(String sql) {
        var numbered = new StringBuilder();
        int parameter = 0;
        for (var character : sql.toCharArray()) {
            numbered.append(character == '?' ? "$" + ++parameter : String.valueOf(character));
        }
        return numbered.toString();
    }

    private static String explain(Connection connection, String sql) {
        try (var statement = connection.createStatement(); var lines = statement.executeQuery("explain (generic_plan, costs off) " + sql)) {
            var tables = new LinkedHashSet<String>();
            while (lines.next()) {
                FULL.matcher(lines.getString(1)).results().forEach(scan -> tables.add(scan.group(1)));
            }
            return String.join(", ", tables);
        } catch (SQLException withoutValues) {
            return "not told: " + withoutValues.getMessage().lines().findFirst().orElse("");
        }
    }
}
