package com.curbline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A chain of stores with one member of staff each, texting through the stand-in for Twilio. */
record Chain(int stores, StandInTwilio twilio) {

    static final String PASSWORD = "password-of-the-benchmark";
    static final String FIRST = store(0);

    static String store(int number) {
        return "store-%03d".formatted(number);
    }

    static String person(int store) {
        return "person-%03d".formatted(store);
    }

    /** Where the settings are, written into {@code folder}; {@code port} is the application's. */
    Map<String, Object> settings(Path folder, int port) throws IOException {
        var file = folder.resolve("application-%d.properties".formatted(port));
        Files.createDirectories(folder);
        Files.writeString(file, all(port).entrySet().stream().map(setting -> setting.getKey() + "=" + setting.getValue() + "\n").collect(Collectors.joining()));
        return Map.of("spring.config.additional-location", "file:" + file.toAbsolutePath(), "server.port", port);
    }

    private Map<String, String> all(int port) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("curbline.public-url", "http://localhost:" + port);
        settings.put("curbline.security.allow-http", "true");
        settings.put("curbline.messaging.provider", "twilio");
        settings.put("curbline.twilio.base-url", twilio.url());
        settings.put("curbline.twilio.account-sid", StandInTwilio.ACCOUNT);
        settings.put("curbline.twilio.auth-token", StandInTwilio.TOKEN);
        settings.put("curbline.twilio.numbers", StandInTwilio.NUMBER);
        IntStream.range(0, stores).forEach(number -> put(settings, number));
        return settings;
    }

    private static void put(Map<String, String> settings, int number) {
        var store = "curbline.stores[%d].".formatted(number);
        settings.put(store + "id", store(number));
        settings.put(store + "name", "Store " + number);
        settings.put(store + "time-zone", "America/Chicago");
        var user = "curbline.security.users[%d].".formatted(number);
        settings.put(user + "name", person(number));
        settings.put(user + "password", "{noop}" + PASSWORD);
        settings.put(user + "roles", "LEAD");
        settings.put(user + "stores", store(number));
    }
}
