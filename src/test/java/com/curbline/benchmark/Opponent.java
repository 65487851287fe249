package com.curbline.benchmark;

import com.curbline.benchmark.ContestantProcess.Memory;
import com.curbline.benchmark.Rounds.Count;
import com.curbline.benchmark.Rounds.Round;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A contestant's process as seen from outside. */
final class Opponent implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String name;
    private final Process process;
    private final PrintStream in;
    private final BufferedReader out;
    private final Path log;

    private Opponent(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.in = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts it and waits until it is ready; {@code address} is that of the database server, none for the file database. */
    static Opponent start(String name, Plan plan, Path folder, List<String> address) throws IOException {
        Files.createDirectories(folder);
        var log = folder.resolve(name + ".log");
        var command = new ArrayList<>(List.of(Machine.java(), "-Xmx" + plan.heap(),
                "-cp", System.getProperty("java.class.path")));
        Plan.jvmOptions().forEach(option -> command.add(option.replace("CONTESTANT", name)));
        command.addAll(List.of(ContestantProcess.class.getName(), name, String.valueOf(plan.drivers()), String.valueOf(plan.seed()), folder.resolve(name).toString()));
        command.addAll(address);
        var process = new ProcessBuilder(command).redirectError(log.toFile()).start();
        var opponent = new Opponent(name, process, log);
        opponent.answer(String.class);
        return opponent;
    }

    Round round(int orders) throws IOException {
        in.println("round " + orders);
        return answer(Round.class);
    }

    Count count(int orders) throws IOException {
        in.println("count " + orders);
        return answer(Count.class);
    }

    Memory memory() throws IOException {
        in.println("memory");
        return answer(Memory.class);
    }

    private <T> T answer(Class<T> type) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(ContestantProcess.ANSWER)) {
                return JSON.readValue(line.substring(ContestantProcess.ANSWER.length()), type);
            }
        }
        throw new IOException("%s gave up; see %s".formatted(name, log));
    }

    @Override
    public void close() {
        in.println("end");
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
