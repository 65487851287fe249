package com.curbline.catalogue;

import com.curbline.kernel.Sku;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a catalogue file without a store, for commands that look at a file only; rows that an import would refuse are left out. */
public final class ProductFile {

    private ProductFile() {
    }

    public static Map<Sku, Product> read(Reader csv) {
        var lines = new CsvLines(csv);
        var heading = Heading.read(lines.next().orElse(null));
        var products = new LinkedHashMap<Sku, Product>();
        for (var line = lines.next(heading.width()); line.isPresent(); line = lines.next(heading.width())) {
            take(heading, line.get(), products);
        }
        return products;
    }

    private static void take(Heading heading, CsvLines.Line line, Map<Sku, Product> products) {
        try {
            var product = CatalogueRow.read(heading.cells(line)).product();
            products.putIfAbsent(product.sku(), product);
        } catch (RowRefused leftOut) {
            return;
        }
    }
}
