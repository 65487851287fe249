package com.curbline.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** What a time under load took of the machine, and how many database connections were busy and waited for. */
final class Meter {

    private final HttpClient http;
    private final URI metrics;
    private final LongSupplier application;
    private final LongSupplier server;
    private final Counts counts;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Moment begin;
    private volatile double busyConnections;
    private volatile double waitingForConnections;

    private record Moment(long nanos, long application, long server, long driver, long machine, int fetches, int news) {
    }

    /** In processors: 2.0 is all that two of them can do. */
    record Use(double application, double server, double driver, double machine, double fetchesPerSecond, double newsPerSecond, double busyConnections, double waitingForConnections) {
    }

    Meter(HttpClient http, URI address, LongSupplier application, LongSupplier server, Counts counts) {
        this.http = http;
        this.metrics = address.resolve("/actuator/prometheus");
        this.application = application;
        this.server = server;
        this.counts = counts;
        this.begin = now();
        timer.scheduleWithFixedDelay(this::look, 500, 1000, TimeUnit.MILLISECONDS);
    }

    private Moment now() {
        return new Moment(System.nanoTime(), application.getAsLong(), server.getAsLong(), Machine.cpuNanosOf(ProcessHandle.current().pid()), Machine.busyNanos(), counts.fetches(), counts.news());
    }

    private void look() {
        http.sendAsync(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString()).thenAccept(page -> {
            busyConnections = Math.max(busyConnections, value(page.body(), "hikaricp_connections_active"));
            waitingForConnections = Math.max(waitingForConnections, value(page.body(), "hikaricp_connections_pending"));
        });
    }

    private static double value(String page, String metric) {
        return page.lines().filter(line -> line.startsWith(metric + "{") || line.startsWith(metric + " ")).mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).sum();
    }

    Use end() {
        timer.shutdownNow();
        var end = now();
        var nanos = (double) (end.nanos() - begin.nanos());
        return new Use((end.application() - begin.application()) / nanos, (end.server() - begin.server()) / nanos, (end.driver() - begin.driver()) / nanos,
                (end.machine() - begin.machine()) / nanos, (end.fetches() - begin.fetches()) / nanos * 1e9, (end.news() - begin.news()) / nanos * 1e9,
                busyConnections, waitingForConnections);
    }
}
