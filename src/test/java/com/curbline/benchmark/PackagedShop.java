package com.curbline.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged application in a process of its own. */
final class PackagedShop implements AutoCloseable {

    private static final long LONGEST_START_NANOS = 120_000_000_000L;

    private final Process process;
    private final URI address;
    private final HttpClient http;

    private PackagedShop(Process process, URI address, HttpClient http) {
        this.process = process;
        this.address = address;
        this.http = http;
    }

    static PackagedShop start(Path jar, List<String> options, Map<String, Object> settings, Path log, HttpClient http) throws Exception {
        var command = new ArrayList<>(List.of(Machine.java()));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        var shop = new PackagedShop(process, URI.create("http://localhost:" + settings.get("server.port")), http);
        try {
            shop.awaitReady(log);
        } catch (Exception inVain) {
            shop.close();
            throw inVain;
        }
        return shop;
    }

    private void awaitReady(Path log) throws InterruptedException {
        var end = System.nanoTime() + LONGEST_START_NANOS;
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The packaged application did not start; see " + log);
            }
            Thread.sleep(100);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(address.resolve("/actuator/health/readiness")).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    URI address() {
        return address;
    }

    long cpuNanos() {
        return Machine.cpuNanosOfTree(process.pid());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
