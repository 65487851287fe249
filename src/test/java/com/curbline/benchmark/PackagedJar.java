package com.curbline.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The application as it is shipped, started in an empty folder. */
final class PackagedJar {

    private static final Duration LONGEST_START = Duration.ofSeconds(120);
    private static final long PAUSE_MILLIS = 50;

    private final Path jar;
    private final List<String> options;
    private final Path folder;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    PackagedJar(Path jar, List<String> options, Path folder) {
        this.jar = jar;
        this.options = options;
        this.folder = folder;
    }

    /** Seconds until it said it was ready, the processor seconds that took, and the memory it held then, in megabytes. */
    record Start(double seconds, double cpuSeconds, double residentMegabytes) {
    }

    List<Start> start(int times) throws Exception {
        var starts = new ArrayList<Start>();
        for (int time = 0; time < times; time++) {
            starts.add(startOnce(folder.resolve("data-" + time)));
        }
        return starts;
    }

    private Start startOnce(Path data) throws Exception {
        var port = freePort();
        var before = System.nanoTime();
        var process = new ProcessBuilder(command(port, data)).redirectErrorStream(true).redirectOutput(folder.resolve("jar.log").toFile()).start();
        try {
            awaitReady(process, port);
            var seconds = (System.nanoTime() - before) / 1e9;
            return new Start(seconds, Machine.cpuNanosOfTree(process.pid()) / 1e9, Machine.residentBytes(process.pid()) / 1e6);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private List<String> command(int port, Path data) {
        var command = new ArrayList<>(List.of(Machine.java()));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString(), "--server.port=" + port, "--curbline.data-dir=" + data.toAbsolutePath()));
        return command;
    }

    private void awaitReady(Process process, int port) throws Exception {
        var end = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady(port)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The packaged application did not start; see " + folder.resolve("jar.log"));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private boolean isReady(int port) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/actuator/health/readiness".formatted(port))).timeout(Duration.ofSeconds(2)).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
