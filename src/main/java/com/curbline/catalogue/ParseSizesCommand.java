package com.curbline.catalogue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The command {@code parse-sizes}: reads labels with what they are about and prints how much is in each package. */
public final class ParseSizesCommand {

    private static final int DONE = 0;
    private static final int MISUSE = 2;

    private ParseSizesCommand() {
    }

    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length != 2 || !arguments[0].equals("--in")) {
            return misuse(err, "exactly --in FILE is expected");
        }
        try {
            lines(Path.of(arguments[1])).lines().map(ParseSizesCommand::answer).forEach(answer -> out.writeBytes(answer.getBytes(StandardCharsets.UTF_8)));
            out.flush();
            return DONE;
        } catch (IllegalArgumentException | IOException unreadable) {
            return misuse(err, "cannot read " + arguments[1]);
        }
    }

    private static int misuse(PrintStream err, String what) {
        err.println("parse-sizes: " + what);
        err.println("usage: parse-sizes --in FILE");
        return MISUSE;
    }

    private static String lines(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    private static String answer(String line) {
        var cells = line.split("\t", -1);
        var size = PackageSize.parse(cells[0], cells.length > 1 ? cells[1] : "");
        var dimension = size.dimension();
        return String.join("\t", cells[0], dimension.name().toLowerCase(Locale.ROOT), size.printedTotal(), dimension.unit(), String.valueOf(size.packs())) + "\n";
    }
}
