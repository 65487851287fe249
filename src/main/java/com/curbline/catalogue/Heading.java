package com.curbline.catalogue;

import com.curbline.kernel.InvalidRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The first line of a catalogue file: which column is where. */
record Heading(List<String> columns) {

    private static final List<String> REQUIRED = List.of("sku", "name", "category");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static Heading read(CsvLines.Line line) {
        var columns = line == null ? List.<String>of() : line.values().stream().map(Heading::clean).toList();
        var missing = REQUIRED.stream().filter(column -> !columns.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new InvalidRequest("", "The first line must name the columns sku, name and category, separated by commas; it lacks " + String.join(", ", missing));
        }
        if (new HashSet<>(named(columns).toList()).size() != named(columns).count()) {
            throw new InvalidRequest("", "The first line names a column twice");
        }
        return new Heading(columns);
    }

    private static Stream<String> named(List<String> columns) {
        return columns.stream().filter(column -> !column.isEmpty());
    }

    private static String clean(String column) {
        return column.replace(BYTE_ORDER_MARK, "").strip().toLowerCase(Locale.ROOT);
    }

    int width() {
        return columns.size();
    }

    /** The row's values by column. A row of another width is refused, because its values may stand under the wrong names. */
    Cells cells(CsvLines.Line line) {
        if (line.values().isEmpty()) {
            throw new RowRefused("a quoted value is never closed");
        }
        if (line.values().size() != width()) {
            throw new RowRefused("has %d values where the first line names %d columns".formatted(line.values().size(), width()));
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int index = 0; index < width(); index++) {
            byColumn.put(columns.get(index), line.values().get(index).strip());
        }
        return new Cells(byColumn);
    }
}
