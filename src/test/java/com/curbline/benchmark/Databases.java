package com.curbline.benchmark;

import java.nio.file.Path;
import java.util.Map;

/** Where contestants keep their rows. */
final class Databases {

    private Databases() {
    }

    /** The file database as the application comes with it. */
    static Map<String, Object> h2(Path folder) {
        return Map.of("curbline.data-dir", folder.toAbsolutePath().toString());
    }

    static Map<String, Object> postgres(Path folder, String address) {
        return Map.of("curbline.data-dir", folder.toAbsolutePath().toString(), "spring.datasource.url", address, "spring.datasource.username", "postgres");
    }
}
