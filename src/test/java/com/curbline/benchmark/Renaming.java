package com.curbline.benchmark;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a text of an original as the SQL that makes the text of its copy {@code c}. */
final class Renaming {

    private static final int TAIL = 12;

    private final String phone;
    private final String number;
    private final Pattern names;

    Renaming(Set<String> own, String phone, String number) {
        this.phone = phone;
        this.number = number;
        this.names = Pattern.compile(Stream.concat(own.stream(), Stream.of(number, Chain.FIRST)).map(Pattern::quote).collect(Collectors.joining("|")));
    }

    boolean changes(String text) {
        return names.matcher(text).find();
    }

    String sql(String text) {
        var sql = new StringBuilder("''");
        var name = names.matcher(text);
        int done = 0;
        for (; name.find(); done = name.end()) {
            sql.append(" || ").append(quoted(text.substring(done, name.start()))).append(" || ").append(renamed(name));
        }
        return sql.append(" || ").append(quoted(text.substring(done))).toString();
    }

    private String renamed(Matcher found) {
        var name = found.group();
        if (name.equals(phone)) {
            return "c.phone";
        }
        if (name.equals(number)) {
            return "c.order_number";
        }
        return name.equals(Chain.FIRST) ? "c.store" : quoted(name.substring(0, name.length() - TAIL)) + " || c.tail";
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
