package com.curbline;

import com.curbline.catalogue.ParseSizesCommand;
import com.curbline.messaging.reading.ReadRepliesCommand;
import com.curbline.substitution.model.RankSubstitutesCommand;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The commands that run without a server; anything that is neither a command nor an option is misuse. */
final class CommandLine {

    static final int MISUSE = 2;
    private static final Map<String, Command> COMMANDS = new TreeMap<>(Map.of("read-replies", ReadRepliesCommand::run,
            "parse-sizes", ParseSizesCommand::run, "rank-substitutes", RankSubstitutesCommand::run));

    private CommandLine() {
    }

    /** A command: its arguments without its own name, where it prints, and its exit status 0, 1 for a finding, or 2 for misuse. */
    interface Command {

        int run(String[] arguments, PrintStream out, PrintStream err);
    }

    /** The exit status of the command named first; empty where the server is to be started. */
    static OptionalInt statusOf(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length == 0 || arguments[0].startsWith("--")) {
            return OptionalInt.empty();
        }
        var command = COMMANDS.get(arguments[0]);
        if (command == null) {
            err.printf("There is no command %s. Commands: %s. Without a command the server starts.%n", arguments[0], String.join(", ", COMMANDS.keySet()));
            return OptionalInt.of(MISUSE);
        }
        return OptionalInt.of(command.run(Arrays.copyOfRange(arguments, 1, arguments.length), out, err));
    }
}
