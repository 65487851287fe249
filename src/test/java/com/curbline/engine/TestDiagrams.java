package com.curbline.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The diagrams of these tests, as files of a bundle. */
class TestDiagrams {

    static final List<String> NAMES =
            List.of("order.bpmn", "substitution.bpmn", "failing.bpmn", "deciding.bpmn", "size.dmn", "endless.bpmn");

    private TestDiagrams() {
    }

    static Map<String, byte[]> all() {
        return NAMES.stream().collect(Collectors.toMap(name -> name, TestDiagrams::read));
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
