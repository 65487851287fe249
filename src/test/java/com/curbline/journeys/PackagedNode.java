package com.curbline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The application as operators run it: the packaged jar in a process of its own. */
final class PackagedNode implements AutoCloseable {

    private static final Path JAR = Path.of("target", "curbline.jar").toAbsolutePath();
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Process process;
    private final int port;
    private final Duration startTime;

    private PackagedNode(Process process, int port) {
        this.process = process;
        this.port = port;
        var begun = System.nanoTime();
        awaitReady();
        this.startTime = Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Whoever waits in vain leaves no process behind. */
    private void awaitReady() {
        try {
            await().atMost(LONGEST_START).pollInterval(Duration.ofMillis(100)).until(this::isReady);
        } catch (RuntimeException | AssertionError inVain) {
            process.destroyForcibly();
            throw inVain;
        }
    }

    /** Starts a node on that folder and waits until it is ready; what it says goes to {@code log}. Settings stand in for those of the demonstration. */
    static PackagedNode start(Path dataDir, Path log, String... settings) throws IOException {
        assertThat(JAR).as("the jar, which mvn package makes").exists();
        var port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xmx512m", "-jar", JAR.toString(), "--server.port=" + port, "--curbline.data-dir=" + dataDir,
                "--curbline.demo.simulator=false"));
        command.addAll(settings.length > 0 ? List.of(settings) : List.of("--curbline.public-url=http://localhost:" + port));
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        return new PackagedNode(process, port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean isReady() throws InterruptedException {
        assertThat(process.isAlive()).as("the node runs").isTrue();
        try {
            var request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness")).timeout(Duration.ofSeconds(5)).build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** SIGKILL: nothing is finished, nothing is written any more. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    /** How it started and how much memory it holds, for the log. */
    String figures() throws IOException {
        var memory = Path.of("/proc", String.valueOf(process.pid()), "status");
        var rss = Files.exists(memory) ? Files.readAllLines(memory).stream().filter(line -> line.startsWith("VmRSS")).findFirst().orElse("") : "";
        return "ready after %d ms, %s".formatted(startTime.toMillis(), rss.replaceAll("\\s+", " "));
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
