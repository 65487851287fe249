package com.curbline.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The diagrams of these tests, as files of a bundle. */
class TestDiagrams {

    private TestDiagrams() {
    }

    static Map<String, byte[]> all() {
        return Map.of("order.bpmn", read("order.bpmn"), "substitution.bpmn", read("substitution.bpmn"), "failing.bpmn", read("failing.bpmn"));
    }

    static String text(String name) {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try {
            return new ClassPathResource("engine/" + name).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
