package com.curbline.benchmark;

import com.curbline.testsupport.twilio.TwilioSignature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Twilio's side on this machine: takes texts, tells by signed webhooks that they were sent and delivered, and lists what came in. */
final class StandInTwilio implements AutoCloseable {

    static final String ACCOUNT = "AC00000000000000000000000000000000";
    static final String TOKEN = "token-of-the-benchmark";
    static final String NUMBER = "+15550001111";
    private static final int SECONDS = "2026-11-22T12:00:00".length();

    static {
        // otherwise the server's answers wait for the client's acknowledgements
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
    private final HttpClient http = HttpClient.newHttpClient();
    private final long millis;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger callbacksRefused = new AtomicInteger();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    /** A text that a customer has sent. */
    private record Received(String sid, String from, String body, Instant at) {
    }

    /** Answers a request to send after that many milliseconds. */
    StandInTwilio(long millis) throws IOException {
        this.millis = millis;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Texts taken so far. */
    int taken() {
        return taken.get();
    }

    int callbacksRefused() {
        return callbacksRefused.get();
    }

    void received(String sid, String from, String body) {
        received.add(new Received(sid, from, body, Instant.now()));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
                take(exchange);
            } else {
                list(exchange);
            }
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        var form = Forms.read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var sid = "SM%08x%s".formatted(taken.incrementAndGet(), "f".repeat(24));
        pause();
        answer(exchange, 201, "{\"sid\":\"%s\",\"account_sid\":\"%s\",\"status\":\"accepted\",\"direction\":\"outbound-api\"}".formatted(sid, ACCOUNT));
        if (form.containsKey("StatusCallback")) {
            tellLater(form, sid, "sent", 200);
            tellLater(form, sid, "delivered", 1000);
        }
    }

    private void pause() {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellLater(Map<String, String> text, String sid, String status, long delayMillis) {
        timer.schedule(() -> tell(text, sid, status), delayMillis, TimeUnit.MILLISECONDS);
    }

    private void tell(Map<String, String> text, String sid, String status) {
        var address = URI.create(text.get("StatusCallback"));
        if (!"localhost".equals(address.getHost())) {
            throw new IllegalStateException("The benchmark speaks with this machine only");
        }
        var form = Map.of("AccountSid", ACCOUNT, "MessageSid", sid, "MessageStatus", status, "To", text.get("To"), "From", NUMBER);
        http.sendAsync(Forms.signed(address, form, TwilioSignature.of(TOKEN, address.toString(), form)), BodyHandlers.discarding())
                .whenComplete((answer, failure) -> {
                    if (failure != null || answer.statusCode() != 200) {
                        callbacksRefused.incrementAndGet();
                    }
                });
    }

    /** What came in after the asked-for moment, page by page, newest first. */
    private void list(HttpExchange exchange) throws IOException {
        var query = Forms.read(exchange.getRequestURI().getRawQuery() == null ? "" : exchange.getRequestURI().getRawQuery());
        var since = query.containsKey("DateSent>") ? LocalDateTime.parse(query.get("DateSent>").substring(0, SECONDS)).toInstant(ZoneOffset.UTC) : Instant.EPOCH;
        var page = Integer.parseInt(query.getOrDefault("Page", "0"));
        var size = Integer.parseInt(query.getOrDefault("PageSize", "50"));
        var found = received.stream().filter(text -> NUMBER.equals(query.get("To")) && text.at().isAfter(since)).toList();
        var end = Math.max(0, found.size() - page * size);
        var shown = found.subList(Math.max(0, end - size), end);
        var next = end - size <= 0 ? "null" : "\"%s?%s\"".formatted(exchange.getRequestURI().getPath(), Forms.with(query, "Page", String.valueOf(page + 1)));
        answer(exchange, 200, "{\"messages\":[%s],\"page\":%d,\"page_size\":%d,\"uri\":\"/x\",\"next_page_uri\":%s,\"first_page_uri\":\"/x\",\"previous_page_uri\":null}"
                .formatted(shown.stream().map(StandInTwilio::json).collect(Collectors.joining(",")), page, size, next));
    }

    private static String json(Received text) {
        var at = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.US).format(text.at().atOffset(ZoneOffset.UTC));
        return "{\"sid\":\"%s\",\"account_sid\":\"%s\",\"to\":\"%s\",\"from\":\"%s\",\"body\":\"%s\",\"status\":\"received\",\"direction\":\"inbound\",\"date_created\":\"%s\",\"date_sent\":\"%s\"}"
                .formatted(text.sid(), ACCOUNT, NUMBER, text.from(), text.body(), at, at);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        timer.shutdownNow();
        server.stop(0);
    }
}
