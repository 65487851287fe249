package com.curbline.benchmark;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Forms as browsers and Twilio send them. */
final class Forms {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Forms() {
    }

    static HttpRequest.Builder post(URI address, Map<String, String> form) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(write(form)));
    }

    static HttpRequest signed(URI address, Map<String, String> form, String signature) {
        return post(address, form).header("X-Twilio-Signature", signature).build();
    }

    static String write(Map<String, String> form) {
        return form.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
    }

    static String with(Map<String, String> form, String name, String value) {
        var changed = new HashMap<>(form);
        changed.put(name, value);
        return write(changed);
    }

    static Map<String, String> read(String encoded) {
        var form = new HashMap<String, String>();
        for (var pair : encoded.split("&")) {
            var parts = pair.split("=", 2);
            form.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        }
        return form;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
