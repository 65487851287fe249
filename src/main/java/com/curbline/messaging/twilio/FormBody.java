package com.curbline.messaging.twilio;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a form body, exactly as they were sent: nothing merged with the query, trimmed or dropped. */
record FormBody(String raw, Map<String, List<String>> parameters) {

    /** @throws IllegalArgumentException where the body is no form */
    static FormBody read(String raw) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (var pair : raw.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                var name = decode(equals < 0 ? pair : pair.substring(0, equals));
                parameters.computeIfAbsent(name, unknown -> new ArrayList<>()).add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return new FormBody(raw, parameters);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The first value, or an empty text. */
    String get(String name) {
        var values = parameters.get(name);
        return values == null ? "" : values.get(0);
    }

    boolean has(String name) {
        return !get(name).isBlank();
    }
}
