package com.curbline.messaging.reading;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads replies from a table with tabs between its columns; quoted fields may hold line breaks. */
final class ReplyFile {

    private static final CSVFormat FORMAT = CSVFormat.TDF.builder()
            .setIgnoreSurroundingSpaces(false).setTrailingData(true).setLenientEof(true).setHeader().setSkipHeaderRecord(true).get();
    private static final Set<String> COLUMNS = Set.of("id", "question", "lang", "body");

    private ReplyFile() {
    }

    /** One reply: which question it answers, and the language that the question was asked in. */
    record Row(String id, String question, String language, String body) {
    }

    static List<Row> read(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8); CSVParser table = FORMAT.parse(text)) {
            if (!table.getHeaderNames().containsAll(COLUMNS)) {
                throw new IllegalArgumentException(file + " needs the columns id, question, lang and body");
            }
            List<Row> rows = new ArrayList<>();
            for (CSVRecord row : table) {
                rows.add(new Row(row.get("id"), row.get("question"), row.get("lang"), row.get("body")));
            }
            return rows;
        }
    }
}
