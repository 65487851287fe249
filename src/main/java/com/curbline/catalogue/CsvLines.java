package com.curbline.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Reads CSV row by row. A quote that is never closed would swallow the rest of a file; here it costs its own line only:
 * lines are joined while a quoted value is open, and put back where that leads to no whole row.
 */
class CsvLines {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setTrailingData(true).setLenientEof(true).setIgnoreSurroundingSpaces(true).get();
    private static final int LONGEST_ROW = 40;

    private final BufferedReader in;
    private final Deque<String> putBack = new ArrayDeque<>();
    private long number;

    CsvLines(Reader in) {
        this.in = new BufferedReader(in);
    }

    /** A row with the line that it begins on; {@code values} is empty where a quote was never closed. */
    record Line(long number, List<String> values) {
    }

    /** The next row, whatever its width. */
    Optional<Line> next() {
        return next(-1);
    }

    /** The next row that is not blank; values that span lines are joined where that gives a row of this width. */
    Optional<Line> next(int width) {
        var first = nextFilled();
        if (first == null) {
            return Optional.empty();
        }
        var start = number;
        var row = isOpen(first) ? join(first, width) : values(first);
        return Optional.of(new Line(start, row));
    }

    private List<String> join(String first, int width) {
        var text = new StringBuilder(first);
        Deque<String> read = new ArrayDeque<>();
        while (isOpen(text) && read.size() < LONGEST_ROW) {
            var next = nextLine();
            if (next == null) {
                break;
            }
            read.addLast(next);
            text.append('\n').append(next);
        }
        var row = isOpen(text) ? List.<String>of() : values(text.toString());
        if (row.size() == width || width < 0) {
            return row;
        }
        putBack(read);
        return List.of();
    }

    private void putBack(Deque<String> read) {
        number -= read.size();
        while (!read.isEmpty()) {
            putBack.addFirst(read.removeLast());
        }
    }

    /** Whether a quoted value goes on beyond the text. A quote opens a value only where the value begins: 12" pans are no quotation. */
    private static boolean isOpen(CharSequence text) {
        boolean quoted = false;
        boolean beginning = true;
        for (int index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            quoted = character == '"' && (quoted || beginning) ? !quoted : quoted;
            beginning = !quoted && (character == ',' || beginning && character == ' ' || character == '"');
        }
        return quoted;
    }

    private static List<String> values(String text) {
        try (var parser = CSVParser.parse(text, FORMAT)) {
            return parser.getRecords().stream().findFirst().map(row -> row.toList()).orElse(List.of());
        } catch (IOException | UncheckedIOException broken) {
            return List.of();
        }
    }

    private String nextFilled() {
        var line = nextLine();
        while (line != null && line.isBlank()) {
            line = nextLine();
        }
        return line;
    }

    private String nextLine() {
        number++;
        return putBack.isEmpty() ? readLine() : putBack.removeFirst();
    }

    private String readLine() {
        try {
            return in.readLine();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
