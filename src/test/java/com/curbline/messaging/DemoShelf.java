package com.curbline.messaging;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.messaging.wording.SampleOrder.Goods;
import com.curbline.messaging.wording.SampleOrder.Offered;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Every product of the demonstration's catalogue, with its neighbours offered for it. */
public final class DemoShelf {

    private static final int OFFERS = 3;
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private DemoShelf() {
    }

    public static List<Goods> goods() {
        var rows = rows().stream().filter(row -> !row.get("price_usd").isBlank()).toList();
        var neighbours = rows.stream().collect(Collectors.groupingBy(row -> row.get("category")));
        return rows.stream().map(row -> goods(row, neighbours.get(row.get("category")))).filter(goods -> !goods.offers().isEmpty()).toList();
    }

    private static Goods goods(CSVRecord row, List<CSVRecord> category) {
        var others = new ArrayList<>(category);
        Collections.rotate(others, -category.indexOf(row) - 1);
        return new Goods(title(row), others.stream().filter(other -> other != row).limit(OFFERS).map(other -> new Offered(title(other), Money.dollars(other.get("price_usd")))).toList());
    }

    private static LocalizedText title(CSVRecord row) {
        var english = row.get("brand") + " " + row.get("name") + " " + row.get("size_text");
        var spanish = row.get("name_es") + " " + row.get("brand") + " " + row.get("size_text");
        return new LocalizedText(english.strip(), row.get("name_es").isBlank() ? english.strip() : spanish.strip());
    }

    private static List<CSVRecord> rows() {
        try (var csv = FORMAT.parse(new InputStreamReader(DemoShelf.class.getResourceAsStream("/demo/catalogue.csv"), StandardCharsets.UTF_8))) {
            return csv.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
