package com.curbline.messaging.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** The command {@code read-replies}: reads a table of replies and prints for each what it means and by which rule. */
public final class ReadRepliesCommand {

    private static final int DONE = 0;
    private static final int MISUSE = 2;

    private ReadRepliesCommand() {
    }

    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            Path questions = argument(arguments, "--questions");
            Path replies = argument(arguments, "--replies");
            Map<String, AskedQuestion> asked = QuestionFile.read(questions);
            ReplyFile.read(replies).forEach(row -> print(row, asked, out));
            return DONE;
        } catch (IllegalArgumentException | IOException | UncheckedIOException misuse) {
            err.println("read-replies: " + misuse.getMessage());
            err.println("usage: read-replies --questions FILE --replies FILE");
            return MISUSE;
        }
    }

    private static Path argument(String[] arguments, String name) {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("exactly --questions FILE and --replies FILE are expected");
        }
        for (int index = 0; index < arguments.length; index += 2) {
            if (arguments[index].equals(name)) {
                return Path.of(arguments[index + 1]);
            }
        }
        throw new IllegalArgumentException(name + " FILE is missing");
    }

    private static void print(ReplyFile.Row row, Map<String, AskedQuestion> asked, PrintStream out) {
        AskedQuestion question = asked.get(row.question());
        if (question == null) {
            throw new IllegalArgumentException("reply " + row.id() + " names the unknown question " + row.question());
        }
        Reading reading = new ReplyReader().read(question, row.body(), row.language());
        out.print(row.id() + "\t" + Notation.of(question, reading) + "\t" + reading.rule() + "\n");
    }
}
