package com.curbline.testsupport.twilio;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Twilio's messages and calls on this machine: takes, keeps and lists them, and misbehaves as told. */
public class TwilioDouble implements AutoCloseable {

    /** How the next request to send is treated. */
    public enum Mood {
        /** Takes the text. */
        TAKES(true, 201),
        /** Takes the text and answers as if it had not. */
        TAKES_AND_FAILS(true, 500), TAKES_AND_DROPS(true, 0), TAKES_AND_HANGS(true, -1), TAKES_AND_MUMBLES(true, 201),
        /** Does not take it. */
        FAILS(false, 500), IS_UNAVAILABLE(false, 503), IS_BUSY(false, 429), DROPS(false, 0), HANGS(false, -1), REFUSES(false, 400), SHOWS_A_PAGE(false, 502);

        private final boolean takes;
        private final int status;

        Mood(boolean takes, int status) {
            this.takes = takes;
            this.status = status;
        }
    }

    /** A text as Twilio keeps it. */
    public record Kept(String sid, Map<String, String> form, Instant created, String direction, String status, Integer error) {

        public Kept(String sid, Map<String, String> form, Instant created, String direction, String status) {
            this(sid, form, created, direction, status, null);
        }

        public String to() {
            return form.get("To");
        }

        public String body() {
            return form.get("Body");
        }
    }

    /** A call as Twilio keeps it; {@code parent}, {@code ended} and {@code seconds} are null where there are none. */
    public record KeptCall(String sid, String parent, Map<String, String> form, Instant started, String status, Instant ended, Integer seconds) {
    }

    private final HttpServer server;
    private final AtomicInteger count = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);
    public final List<Map<String, String>> posts = new CopyOnWriteArrayList<>();
    public final List<Kept> kept = new CopyOnWriteArrayList<>();
    public final Queue<Mood> moods = new ConcurrentLinkedQueue<>();
    public final List<Map<String, String>> callPosts = new CopyOnWriteArrayList<>();
    public final List<KeptCall> calls = new CopyOnWriteArrayList<>();
    public volatile int refusalCode = 21610;
    /** How often calls were asked about. */
    public final AtomicInteger callLists = new AtomicInteger();
    public volatile boolean cannotList;
    public volatile boolean cannotTellCalls;
    /** Lists are answered with 200 and without a list. */
    public volatile boolean listsNothingAtAll;
    public volatile String retryAfter;

    public TwilioDouble() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A text that a customer has sent, of which no webhook told. */
    public Kept inbound(String from, String to, String body) {
        return inbound(from, to, body, Instant.now());
    }

    public Kept inbound(String from, String to, String body, Instant at) {
        var text = new Kept("SM%032x".formatted(count.incrementAndGet()), form(from, to, body), at, "inbound", "received");
        kept.add(text);
        return text;
    }

    private static Map<String, String> form(String from, String to, String body) {
        var form = new HashMap<>(Map.of("To", to, "Body", body));
        form.put("From", from);
        return form;
    }

    /** The carrier says how far a text came. */
    public void become(String sid, String status, Integer error) {
        kept.replaceAll(text -> text.sid().equals(sid) ? new Kept(sid, text.form(), text.created(), text.direction(), status, error) : text);
    }

    public void reset() {
        posts.clear();
        kept.clear();
        moods.clear();
        callPosts.clear();
        calls.clear();
        callLists.set(0);
        cannotList = false;
        cannotTellCalls = false;
        listsNothingAtAll = false;
        retryAfter = null;
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            send(exchange);
        } else {
            list(exchange);
        }
        exchange.close();
    }

    private void send(HttpExchange exchange) throws IOException {
        var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var mood = moods.isEmpty() ? Mood.TAKES : moods.poll();
        if (exchange.getRequestURI().getPath().endsWith("/Calls.json")) {
            call(exchange, form, mood);
            return;
        }
        posts.add(form);
        Kept text = null;
        if (mood.takes) {
            text = new Kept("SM%032x".formatted(count.incrementAndGet()), form, Instant.now(), "outbound-api", "accepted");
            kept.add(text);
        }
        answer(exchange, mood, text);
    }

    private void call(HttpExchange exchange, Map<String, String> form, Mood mood) throws IOException {
        callPosts.add(form);
        KeptCall made = null;
        if (mood.takes) {
            made = new KeptCall("CA%032x".formatted(count.incrementAndGet()), null, form, Instant.now(), "queued", null, null);
            calls.add(made);
        }
        answer(exchange, mood, made == null ? "" : json(made));
    }

    private void answer(HttpExchange exchange, Mood mood, Kept text) throws IOException {
        answer(exchange, mood, text == null ? "" : json(text));
    }

    private void answer(HttpExchange exchange, Mood mood, String taken) throws IOException {
        switch (mood) {
            case TAKES -> answer(exchange, 201, taken);
            case TAKES_AND_MUMBLES -> answer(exchange, 201, "{\"sid\":");
            case REFUSES -> answer(exchange, 400, error(refusalCode, 400));
            case IS_BUSY -> {
                if (retryAfter != null) {
                    exchange.getResponseHeaders().add("Retry-After", retryAfter);
                }
                answer(exchange, 429, error(20429, 429));
            }
            case SHOWS_A_PAGE -> answer(exchange, 502, "<html>Bad gateway</html>");
            case FAILS, TAKES_AND_FAILS, IS_UNAVAILABLE -> answer(exchange, mood.status, error(20000 + mood.status, mood.status));
            case HANGS, TAKES_AND_HANGS -> hang();
            default -> { }
        }
    }

    private void hang() {
        try {
            closing.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void list(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().contains("/Calls")) {
            callLists.incrementAndGet();
        }
        if (cannotList || cannotTellCalls && exchange.getRequestURI().getPath().contains("/Calls")) {
            answer(exchange, 503, error(20503, 503));
            return;
        }
        var path = exchange.getRequestURI().getPath();
        if (listsNothingAtAll) {
            answer(exchange, 200, "{\"maintenance\":true}");
            return;
        }
        if (path.contains("/Calls")) {
            listCalls(exchange, path);
            return;
        }
        var sid = path.replaceFirst(".*/Messages/?", "").replaceFirst("\\.json$", "");
        if (!sid.isEmpty() && !path.endsWith("/Messages.json")) {
            var one = kept.stream().filter(text -> text.sid().equals(sid)).findFirst();
            answer(exchange, one.isPresent() ? 200 : 404, one.map(TwilioDouble::json).orElse(error(20404, 404)));
            return;
        }
        var query = exchange.getRequestURI().getRawQuery() == null ? Map.<String, String>of() : form(exchange.getRequestURI().getRawQuery());
        var found = new ArrayList<>(kept.stream().filter(text -> query.get("To") == null || query.get("To").equals(text.to())).toList());
        java.util.Collections.reverse(found);
        answer(exchange, 200, "{\"messages\":[" + found.stream().map(TwilioDouble::json).collect(Collectors.joining(",")) + "],\"page\":0,\"page_size\":50,"
                + "\"uri\":\"/x\",\"next_page_uri\":null,\"first_page_uri\":\"/x\",\"previous_page_uri\":null,\"start\":0,\"end\":0}");
    }

    private void listCalls(HttpExchange exchange, String path) throws IOException {
        if (!path.endsWith("/Calls.json")) {
            var one = calls.stream().filter(call -> path.contains(call.sid())).findFirst();
            answer(exchange, one.isPresent() ? 200 : 404, one.map(TwilioDouble::json).orElse(error(20404, 404)));
            return;
        }
        var query = exchange.getRequestURI().getRawQuery() == null ? Map.<String, String>of() : form(exchange.getRequestURI().getRawQuery());
        var found = calls.stream().filter(call -> query.get("To") == null || query.get("To").equals(call.form().get("To")))
                .filter(call -> query.get("ParentCallSid") == null || query.get("ParentCallSid").equals(call.parent())).map(TwilioDouble::json);
        answer(exchange, 200, "{\"calls\":[" + found.collect(Collectors.joining(",")) + "],\"page\":0,\"page_size\":50,\"uri\":\"/x\","
                + "\"next_page_uri\":null,\"first_page_uri\":\"/x\",\"previous_page_uri\":null,\"start\":0,\"end\":0}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", body.startsWith("<") ? "text/html" : "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String error(int code, int status) {
        return "{\"code\":%d,\"message\":\"no\",\"more_info\":\"https://www.twilio.com/docs/errors/%d\",\"status\":%d}".formatted(code, code, status);
    }

    private static String json(Kept text) {
        var at = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.US).format(text.created().atOffset(ZoneOffset.UTC));
        return "{\"sid\":%s,\"account_sid\":\"ACtest\",\"to\":%s,\"from\":%s,\"body\":%s,\"status\":\"%s\",\"direction\":\"%s\",\"date_created\":\"%s\",\"date_sent\":null,\"error_code\":%s}"
                .formatted(quoted(text.sid()), quoted(text.to()), quoted(text.form().get("From")), quoted(text.body()), text.status(), text.direction(), at, text.error());
    }

    private static String json(KeptCall call) {
        return "{\"sid\":%s,\"parent_call_sid\":%s,\"account_sid\":\"ACtest\",\"to\":%s,\"from\":%s,\"status\":\"%s\",\"date_created\":\"%s\",\"start_time\":\"%s\",\"end_time\":%s,\"duration\":%s}"
                .formatted(quoted(call.sid()), quoted(call.parent()), quoted(call.form().get("To")), quoted(call.form().get("From")), call.status(),
                        date(call.started()), date(call.started()), call.ended() == null ? "null" : quoted(date(call.ended())),
                        call.seconds() == null ? "null" : quoted(call.seconds().toString()));
    }

    private static String date(Instant moment) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.US).format(moment.atOffset(ZoneOffset.UTC));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    static Map<String, String> form(String encoded) {
        var form = new HashMap<String, String>();
        for (var pair : encoded.split("&")) {
            var parts = pair.split("=", 2);
            form.put(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), parts.length > 1 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
        }
        return form;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
