package com.curbline.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Handhelds in a store's far corner have little of a network. */
class AssetsTest {

    private static final int LARGEST_SCRIPT = 30 * 1024;
    private static final int LARGEST_STYLE = 10 * 1024;

    @Test
    void thePagesOfStaffLoadLittle() throws IOException {
        assertThat(zipped("app.js")).isBetween(1_000, LARGEST_SCRIPT);
        assertThat(zipped("base.css")).isBetween(1_000, LARGEST_STYLE);
    }

    /** Everything is in one file, so the size above is all there is; nothing is fetched from elsewhere. */
    @Test
    void theScriptNeedsNoOther() throws IOException {
        assertThat(new String(asset("app.js"), StandardCharsets.UTF_8)).doesNotContain("chunk-").doesNotContain("from\"http");
    }

    private static int zipped(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(asset(name));
        }
        return bytes.size();
    }

    private static byte[] asset(String name) throws IOException {
        try (var file = AssetsTest.class.getResourceAsStream("/static/assets/" + name)) {
            return file.readAllBytes();
        }
    }
}
