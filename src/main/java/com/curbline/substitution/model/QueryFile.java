package com.curbline.substitution.model;

import com.curbline.catalogue.Product;
import com.curbline.kernel.Sku;
import com.curbline.orders.Preference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of queries: one row a candidate, with the columns query_id, ordered_sku, profile and cand_sku. */
final class QueryFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final List<String> COLUMNS = List.of("query_id", "ordered_sku", "profile", "cand_sku");

    private QueryFile() {
    }

    /** One missing product and what might stand in for it. */
    record Query(String id, List<Candidate> candidates) {
    }

    static List<Query> read(Path file, Map<Sku, Product> products) throws IOException {
        var queries = new LinkedHashMap<String, List<Candidate>>();
        try (var in = Files.newBufferedReader(file); var rows = FORMAT.parse(in)) {
            if (!rows.getHeaderNames().containsAll(COLUMNS)) {
                throw new IllegalArgumentException(file + " must have the columns " + String.join(", ", COLUMNS));
            }
            for (var row : rows) {
                queries.computeIfAbsent(row.get("query_id"), id -> new ArrayList<>()).add(candidate(row, products));
            }
        }
        return queries.entrySet().stream().map(entry -> new Query(entry.getKey(), entry.getValue())).toList();
    }

    private static Candidate candidate(CSVRecord row, Map<Sku, Product> products) {
        return new Candidate(product(row, "ordered_sku", products), product(row, "cand_sku", products), ProfileText.read(row.get("profile")), Preference.unstated());
    }

    private static Product product(CSVRecord row, String column, Map<Sku, Product> products) {
        var product = products.get(new Sku(row.get(column)));
        if (product == null) {
            throw new IllegalArgumentException("query %s names %s, which the catalogue does not have".formatted(row.get("query_id"), row.get(column)));
        }
        return product;
    }
}
