package com.curbline.catalogue;

import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Imports row by row in one transaction; everything is checked before the database sees it, so that one bad row costs itself only. */
@Component
class CsvCatalogueImport implements CatalogueImport {

    private static final int BATCH = 500;

    private final ProductTable products;
    private final AvailabilityTable availability;

    CsvCatalogueImport(ProductTable products, AvailabilityTable availability) {
        this.products = products;
        this.availability = availability;
    }

    @Override
    @Transactional
    public Result take(StoreId store, Reader csv) {
        var lines = new CsvLines(csv);
        var heading = Heading.read(lines.next().orElse(null));
        var run = new Run(store);
        for (var line = lines.next(heading.width()); line.isPresent(); line = lines.next(heading.width())) {
            run.take(heading, line.get());
        }
        return run.finish();
    }

    /** One import on its way. */
    private class Run {

        private final StoreId store;
        private final Map<Sku, Long> seen = new HashMap<>();
        private final List<RefusedRow> refused = new ArrayList<>();
        private final List<CatalogueRow> waiting = new ArrayList<>();
        private int taken;

        Run(StoreId store) {
            this.store = store;
        }

        void take(Heading heading, CsvLines.Line line) {
            try {
                var row = CatalogueRow.read(heading.cells(line));
                requireFirst(row.product().sku(), line.number());
                waiting.add(row);
            } catch (RowRefused reason) {
                refused.add(new RefusedRow(line.number(), reason.getMessage()));
            }
            if (waiting.size() == BATCH) {
                write();
            }
        }

        private void requireFirst(Sku sku, long line) {
            var before = seen.putIfAbsent(sku, line);
            if (before != null) {
                throw new RowRefused("sku %s stands on line %d already".formatted(sku, before));
            }
        }

        private void write() {
            products.save(store, waiting.stream().map(CatalogueRow::product).toList());
            availability.note(store, waiting);
            taken += waiting.size();
            waiting.clear();
        }

        Result finish() {
            write();
            return new Result(taken, List.copyOf(refused));
        }
    }
}
