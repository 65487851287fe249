package com.curbline.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A contestant in a JVM of its own, so that its processor time, its heap and its compiled code are its own. Takes orders by lines, answers in JSON. */
final class ContestantProcess {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int COLLECTIONS = 3;
    static final String ANSWER = "answer ";

    private final PrintStream out;
    private final Contestant contestant;
    private final Rounds rounds;

    private ContestantProcess(PrintStream out, Contestant contestant, int drivers) {
        this.out = out;
        this.contestant = contestant;
        this.rounds = new Rounds(contestant, drivers);
    }

    /** What it takes up, in bytes. */
    record Memory(long heapAfterCollection, long resident) {
    }

    /** Arguments: which contestant, drivers, seed, folder, address of the database server or nothing. */
    public static void main(String[] arguments) throws Exception {
        var out = System.out;
        // whatever logs goes elsewhere
        System.setOut(System.err);
        var folder = Path.of(arguments[3]);
        var database = arguments.length > 4 ? Databases.postgres(folder, arguments[4]) : Databases.h2(folder);
        try (var contestant = contestant(arguments[0], database, Long.parseLong(arguments[2]))) {
            new ContestantProcess(out, contestant, Integer.parseInt(arguments[1])).serve();
        }
        System.exit(0);
    }

    private static Contestant contestant(String name, Map<String, Object> database, long seed) {
        return name.equals("curbline") ? new CurblineContestant(database, seed) : new BareContestant(database);
    }

    private void serve() throws Exception {
        answer("ready");
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null && !line.equals("end"); line = in.readLine()) {
            var words = line.split(" ");
            switch (words[0]) {
                case "round" -> answer(rounds.run(Integer.parseInt(words[1])));
                case "count" -> answer(rounds.count(Integer.parseInt(words[1])));
                default -> answer(memory());
            }
        }
    }

    private void answer(Object value) {
        out.println(ANSWER + JSON.writeValueAsString(value));
        out.flush();
    }

    private static Memory memory() throws IOException {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
        }
        return new Memory(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), Machine.residentBytes(ProcessHandle.current().pid()));
    }
}
