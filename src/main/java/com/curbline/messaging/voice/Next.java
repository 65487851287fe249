package com.curbline.messaging.voice;

import java.util.Map;
import java.util.TreeMap;

/** The turn that follows: its name, and what it has to know. */
public record Next(String turn, Map<String, String> about) {

    public Next {
        about = java.util.Collections.unmodifiableMap(new TreeMap<>(about));
    }

    static Next of(String turn, Call call) {
        return new Next(turn, Map.of("call", call.id()));
    }

    public Next with(String name, String value) {
        var more = new TreeMap<>(about);
        more.put(name, value);
        return new Next(turn, more);
    }

    String get(String name) {
        return about.getOrDefault(name, "");
    }

    int number(String name, int otherwise) {
        return get(name).matches("[0-9]{1,4}") ? Integer.parseInt(get(name)) : otherwise;
    }
}
