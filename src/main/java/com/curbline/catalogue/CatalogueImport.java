package com.curbline.catalogue;

import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.StoreId;
import java.io.Reader;
import java.util.List;

/** Takes a store's products over from a file. */
public interface CatalogueImport {

    /**
     * Reads CSV with a heading; products that are there are replaced, others are added, none is removed.
     * A row that cannot be taken is refused by itself.
     *
     * @throws InvalidRequest where the heading does not name sku, name and category
     */
    Result take(StoreId store, Reader csv);

    /** How many rows were taken, and which were not. */
    record Result(int taken, List<RefusedRow> refused) {
    }

    /** A row that was not taken: the line it begins on, counted from 1 with the heading, and why. */
    record RefusedRow(long line, String reason) {
    }
}
