package com.curbline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What Linux tells about processes and itself. */
final class Machine {

    private static final long NANOS_PER_TICK = 10_000_000;
    private static final int USER = 11;
    private static final int CHILDREN_SYSTEM = 14;
    /** User, nice, system, interrupts and soft interrupts. */
    private static final Integer[] BUSY = {1, 2, 3, 6, 7};

    private Machine() {
    }

    /** The Java that runs this. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static long residentBytes(long pid) {
        return lines("/proc/" + pid + "/status").filter(line -> line.startsWith("VmRSS:")).findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024).orElse(0L);
    }

    /** Processor time of a process and all below it, those that have ended included. */
    static long cpuNanosOfTree(long pid) {
        return ProcessHandle.of(pid).map(root -> Stream.concat(Stream.of(root), root.descendants()).mapToLong(process -> cpuNanos(process.pid())).sum()).orElse(0L);
    }

    /** Processor time of one process alone. */
    static long cpuNanosOf(long pid) {
        return lines("/proc/" + pid + "/stat").mapToLong(stat -> nanos(stat, 2)).sum();
    }

    /** Processor time that anything on this machine has used, whoever it belongs to. */
    static long busyNanos() {
        var times = lines("/proc/stat").findFirst().map(line -> line.trim().split("\\s+")).orElse(new String[0]);
        return Stream.of(BUSY).filter(column -> column < times.length).mapToLong(column -> Long.parseLong(times[column]) * NANOS_PER_TICK).sum();
    }

    /** Its own time and that of its ended children. */
    private static long cpuNanos(long pid) {
        return lines("/proc/" + pid + "/stat").mapToLong(stat -> nanos(stat, CHILDREN_SYSTEM - USER + 1)).sum();
    }

    private static long nanos(String stat, int fields) {
        var values = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Stream.of(values).skip(USER).limit(fields).mapToLong(Long::parseLong).sum() * NANOS_PER_TICK;
    }

    /** What the compiler of this JVM has used so far; it has less and less to do. */
    static long compilerNanos() {
        var tasks = Path.of("/proc/self/task").toFile().list();
        return Stream.of(tasks == null ? new String[0] : tasks).map(task -> "/proc/self/task/" + task + "/stat").flatMap(Machine::lines)
                .filter(stat -> stat.contains(" CompilerThre")).mapToLong(stat -> nanos(stat, CHILDREN_SYSTEM - USER - 1)).sum();
    }

    /** Processors, memory and Java. */
    static String describe() {
        var model = lines("/proc/cpuinfo").filter(line -> line.startsWith("model name")).findFirst().map(line -> line.substring(line.indexOf(':') + 2));
        var memory = lines("/proc/meminfo").filter(line -> line.startsWith("MemTotal")).findFirst().map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 / 1024);
        return "%d processors (%s), %s GiB of memory, %s %s, Java %s".formatted(Runtime.getRuntime().availableProcessors(), model.orElse("unknown"),
                memory.map(String::valueOf).orElse("?"), System.getProperty("os.name"), System.getProperty("os.version"), Runtime.version());
    }

    static String load() {
        return lines("/proc/loadavg").findFirst().map(line -> line.substring(0, line.indexOf(' '))).orElse("?");
    }

    /** Nothing where there is no such file: the process has ended, or this is another system. */
    private static Stream<String> lines(String file) {
        try {
            return Optional.of(Path.of(file)).filter(Files::exists).map(Machine::read).stream().flatMap(String::lines);
        } catch (UncheckedIOException gone) {
            return Stream.empty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
