package com.curbline.substitution.model;

import com.curbline.catalogue.Product;
import com.curbline.catalogue.ProductFile;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.Sku;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The command {@code rank-substitutes}: ranks the candidates of a table of queries and prints which would be offered, kept back or refused. */
public final class RankSubstitutesCommand {

    private static final int DONE = 0;
    private static final int MISUSE = 2;

    private RankSubstitutesCommand() {
    }

    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            var products = products(argument(arguments, "--catalogue"));
            for (var query : QueryFile.read(argument(arguments, "--queries"), products)) {
                print(query, out);
            }
            return DONE;
        } catch (IllegalArgumentException | InvalidRequest | IOException | UncheckedIOException misuse) {
            err.println("rank-substitutes: " + misuse.getMessage());
            err.println("usage: rank-substitutes --catalogue FILE --queries FILE");
            return MISUSE;
        }
    }

    private static Path argument(String[] arguments, String name) {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("exactly --catalogue FILE and --queries FILE are expected");
        }
        for (int index = 0; index < arguments.length; index += 2) {
            if (arguments[index].equals(name)) {
                return Path.of(arguments[index + 1]);
            }
        }
        throw new IllegalArgumentException(name + " FILE is missing");
    }

    private static Map<Sku, Product> products(Path file) throws IOException {
        try (var csv = Files.newBufferedReader(file)) {
            return ProductFile.read(csv);
        }
    }

    private static void print(QueryFile.Query query, PrintStream out) {
        var ranked = Ranking.ranked(query.candidates());
        var allowed = ranked.stream().filter(one -> one.refused().isEmpty()).toList();
        for (int index = 0; index < allowed.size(); index++) {
            print(query, index + 1, allowed.get(index), allowed.get(index).withheld().map(code -> "WITHHELD:" + code).orElse("OFFER"), out);
        }
        ranked.forEach(one -> one.refused().ifPresent(code -> print(query, 0, one, "REFUSED:" + code, out)));
    }

    private static void print(QueryFile.Query query, int rank, Ranked one, String verdict, PrintStream out) {
        out.print(String.join("\t", List.of(query.id(), String.valueOf(rank), one.sku(), String.format(Locale.ROOT, "%.4f", one.fit().score()), verdict)) + "\n");
    }
}
