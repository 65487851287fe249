package com.curbline.catalogue;

import com.curbline.kernel.StoreId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the changes of each store's products. */
@Component
class CatalogueChanges {

    private static final String COUNT = """
            MERGE INTO catalogue_changes AS c USING (SELECT CAST(:store AS varchar(50)) AS store_id, CAST(:epoch AS varchar(36)) AS epoch) AS s
            ON c.store_id = s.store_id
            WHEN MATCHED THEN UPDATE SET change_number = c.change_number + 1
            WHEN NOT MATCHED THEN INSERT (store_id, epoch, change_number) VALUES (s.store_id, s.epoch, 1)""";

    private final JdbcClient jdbc;

    CatalogueChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A point in the history of a store's products. */
    record Point(String epoch, long number) {

        static final Point BEFORE_EVERYTHING = new Point("", -1);

        boolean isBefore(Point other) {
            return epoch.equals(other.epoch) && number < other.number;
        }
    }

    /** Counts one more; until the transaction ends, others that change this store's products wait. */
    Point next(StoreId store) {
        jdbc.sql(COUNT).param("store", store.value()).param("epoch", UUID.randomUUID().toString()).update();
        return latest(store);
    }

    Point latest(StoreId store) {
        return jdbc.sql("SELECT epoch, change_number FROM catalogue_changes WHERE store_id = :store").param("store", store.value())
                .query((row, number) -> new Point(row.getString(1), row.getLong(2))).optional().orElse(new Point("", 0));
    }
}
