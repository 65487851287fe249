package com.curbline.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** A browser of the staff: signed in, listening to the live stream, and fetching its pages anew when the stream says so. */
final class Handheld {

    private final HttpClient http;
    private final URI address;
    private final String cookies;
    private final Counts counts;
    private final Set<LivePage> pages = ConcurrentHashMap.newKeySet();

    private Handheld(HttpClient http, URI address, String cookies, Counts counts) {
        this.http = http;
        this.address = address;
        this.cookies = cookies;
        this.counts = counts;
    }

    static Handheld signIn(HttpClient http, URI address, String person, Counts counts) throws IOException, InterruptedException {
        var form = http.send(HttpRequest.newBuilder(address.resolve("/login")).build(), BodyHandlers.discarding());
        var token = cookie(form, "XSRF-TOKEN");
        var entered = http.send(Forms.post(address.resolve("/login"), Map.of("username", person, "password", Chain.PASSWORD))
                .header("Cookie", cookies(form)).header("X-XSRF-TOKEN", token).build(), BodyHandlers.discarding());
        if (entered.statusCode() != 302 || entered.headers().firstValue("Location").orElse("").contains("error")) {
            throw new IOException("%s cannot sign in: %d".formatted(person, entered.statusCode()));
        }
        return new Handheld(http, address, cookies(entered), counts);
    }

    private static String cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream().map(cookie -> cookie.split(";", 2)[0]).collect(Collectors.joining("; "));
    }

    private static String cookie(HttpResponse<?> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith(name + "=")).map(cookie -> cookie.split("[=;]")[1]).findFirst().orElse("");
    }

    /** Returns once the stream is open; it stays open until the application ends it. */
    void listen() {
        var open = new CompletableFuture<Void>();
        http.sendAsync(get("/live").build(), BodyHandlers.fromLineSubscriber(new Stream(open)));
        open.join();
    }

    /** Shows a page and keeps it fresh; {@code loaded} gets what came. */
    LivePage show(String path, java.util.function.Consumer<String> loaded) {
        var page = new LivePage(() -> fetch(path), loaded);
        pages.add(page);
        page.refresh();
        return page;
    }

    void leave(LivePage page) {
        pages.remove(page);
    }

    private CompletableFuture<String> fetch(String path) {
        counts.fetched();
        return http.sendAsync(get(path).header("HX-Request", "true").header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray()).thenApply(this::body);
    }

    private String body(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            counts.failed();
            return "";
        }
        try {
            return new String(answer.headers().firstValue("Content-Encoding").isPresent() ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes() : answer.body(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Cookie", cookies);
    }

    /** Hears that something changed. */
    private final class Stream implements Flow.Subscriber<String> {

        private final CompletableFuture<Void> open;

        Stream(CompletableFuture<Void> open) {
            this.open = open;
        }

        @Override
        public void onSubscribe(Flow.Subscription lines) {
            lines.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            open.complete(null);
            if (line.startsWith("data:")) {
                counts.heard();
                pages.forEach(LivePage::refresh);
            }
        }

        @Override
        public void onError(Throwable broken) {
            counts.lost();
        }

        @Override
        public void onComplete() {
            counts.lost();
        }
    }
}
