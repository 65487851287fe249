package com.curbline.messaging.reading;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Labelled replies from a table, and the questions that they answer. */
final class ReplyTable {

    static final Path FOLDER = Path.of("src/test/resources/messaging/reading");

    private final Map<String, AskedQuestion> questions;
    private final Path rows;

    ReplyTable(Path questions, Path rows) throws IOException {
        this.questions = QuestionFile.read(questions);
        this.rows = rows;
    }

    static ReplyTable named(String file) throws IOException {
        return new ReplyTable(FOLDER.resolve("questions.json"), FOLDER.resolve(file));
    }

    List<Row> rows() throws IOException {
        CSVFormat format = CSVFormat.TDF.builder().setIgnoreSurroundingSpaces(false).setHeader().setSkipHeaderRecord(true).get();
        try (Reader text = Files.newBufferedReader(rows, StandardCharsets.UTF_8); CSVParser table = format.parse(text)) {
            return table.stream().map(this::row).toList();
        }
    }

    private Row row(CSVRecord cells) {
        return new Row(cells.get("id"), questions.get(cells.get("question")), cells.get("lang"), cells.get("body"),
                cells.get("expected"), split(cells.get("also_acceptable")), split(cells.get("must_not")));
    }

    private static List<String> split(String cell) {
        return Stream.of(cell.split("\\|")).filter(value -> !value.isBlank()).toList();
    }

    record Row(String id, AskedQuestion question, String language, String body, String expected, List<String> alsoAcceptable, List<String> mustNot) {

        Reading read() {
            return new ReplyReader().read(question, body, language);
        }

        String notation() {
            return Notation.of(question, read());
        }

        List<String> acceptable() {
            return Stream.concat(Stream.of(expected), alsoAcceptable.stream()).toList();
        }

        /** Whether a decision was taken that nobody called acceptable; asking and handing over never harm. */
        boolean isHarmed() {
            String got = notation();
            if (acceptable().contains(got)) {
                return false;
            }
            return mustNot.contains(got) || got.equals("OPTOUT") || Stream.of(got.split(" ")).anyMatch(part -> decides(part) && !isAcceptablePart(part));
        }

        private static boolean decides(String part) {
            return part.startsWith("PICK") || part.equals("REFUND") || part.matches("[A-Z][0-9R]");
        }

        private boolean isAcceptablePart(String part) {
            return acceptable().stream().anyMatch(value -> List.of(value.split(" ")).contains(part));
        }

        @Override
        public String toString() {
            return "\"" + body + "\" means " + expected;
        }
    }
}
