package com.curbline.catalogue;

import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counts in the database; a product that nobody has counted has no row. */
@Component
class AvailabilityTable implements Availability {

    private static final String MERGE = """
            MERGE INTO availability AS a
            USING (SELECT CAST(:store AS varchar(50)) AS store_id, CAST(:sku AS varchar(64)) AS sku, CAST(:onHand AS integer) AS on_hand) AS s
            ON a.store_id = s.store_id AND a.sku = s.sku
            WHEN MATCHED THEN UPDATE SET on_hand = s.on_hand
            WHEN NOT MATCHED THEN INSERT (store_id, sku, on_hand) VALUES (s.store_id, s.sku, s.on_hand)""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    AvailabilityTable(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public OptionalInt counted(StoreId store, Sku sku) {
        return jdbc.sql("SELECT on_hand FROM availability WHERE store_id = :store AND sku = :sku")
                .param("store", store.value()).param("sku", sku.value())
                .query(Integer.class).optional().map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    @Override
    public void set(StoreId store, Map<Sku, Integer> onHand) {
        var sorted = new TreeMap<String, Integer>();
        onHand.forEach((sku, count) -> sorted.put(sku.value(), count));
        var rows = sorted.entrySet().stream()
                .map(entry -> new MapSqlParameterSource("store", store.value()).addValue("sku", entry.getKey()).addValue("onHand", entry.getValue()))
                .toArray(SqlParameterSource[]::new);
        if (rows.length > 0) {
            batches.batchUpdate(MERGE, rows);
        }
    }

    /** Sets the counts that an imported file has; others stay as they are. */
    void note(StoreId store, Collection<CatalogueRow> rows) {
        var counts = new TreeMap<Sku, Integer>(java.util.Comparator.comparing(Sku::value));
        rows.forEach(row -> row.onHand().ifPresent(count -> counts.put(row.product().sku(), count)));
        set(store, counts);
    }
}
