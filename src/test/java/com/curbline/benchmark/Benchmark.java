package com.curbline.benchmark;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Measures Curbline against the engine that it is built on, tells what came out and writes it to {@code target/benchmark.md}. */
final class Benchmark {

    private static final Path TARGET = Path.of("target");
    private static final Path FOLDER = TARGET.resolve("benchmark");
    private static final Path JAR = TARGET.resolve("curbline.jar");

    private Benchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        switch (System.getProperty("benchmark.only", "comparison")) {
            case "replies" -> write("replies", new RepliesUnderLoad(LoadPlan.fromSystem(), fresh("replies"), JAR).run());
            case "correlation" -> write("correlation", new Correlation(LoadPlan.fromSystem(), fresh("correlation")).run());
            default -> compare(Plan.fromSystem());
        }
        // threads of what was measured may still wait for something
        System.exit(0);
    }

    private static void write(String name, String report) throws IOException {
        System.out.printf("%n%s", report);
        Files.writeString(TARGET.resolve("benchmark-%s.md".formatted(name)), report);
    }

    private static void compare(Plan plan) throws Exception {
        System.out.printf("%s%n%s%n", Machine.describe(), plan);
        var report = new Report(plan, Machine.load());
        for (var database : plan.databases()) {
            report.add(match(plan, database));
        }
        if (Files.exists(JAR) && plan.starts() > 0) {
            report.add(new PackagedJar(JAR, Plan.jarOptions(), fresh("jar")).start(plan.starts()));
        }
        report.end(Machine.load());
        System.out.printf("%n%s", report);
        Files.writeString(TARGET.resolve("benchmark.md"), report.toString());
    }

    private static Match match(Plan plan, String database) throws Exception {
        return switch (database) {
            case "h2" -> Match.onH2(plan, fresh(database));
            case "postgresql" -> Match.onPostgres(plan, fresh(database));
            default -> throw new IllegalArgumentException("No such database: " + database);
        };
    }

    private static Path fresh(String name) throws IOException {
        var folder = FOLDER.resolve(name);
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectories(folder);
    }
}
