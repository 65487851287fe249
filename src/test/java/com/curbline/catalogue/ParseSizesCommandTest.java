package com.curbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParseSizesCommandTest {

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void eachLabelIsPrintedWithItsSize() throws IOException {
        var file = Files.writeString(folder.resolve("labels.tsv"), "6 x 25 cl\tUK beer\r\n20 oz\tUS cereal\n10 oz\tUS juice\njumbo\tUS\n30 CT\n½ galón\tUS milk\n\tUS\n");

        assertThat(run("--in", file.toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                6 x 25 cl\tvolume\t1500\tml\t6
                20 oz\tmass\t566.99\tg\t1
                10 oz\tvolume\t295.74\tml\t1
                jumbo\tunknown\t\t\t1
                30 CT\tcount\t30\tct\t30
                ½ galón\tvolume\t1892.71\tml\t1
                \tunknown\t\t\t1
                """);
    }

    @ParameterizedTest(name = "the arguments \"{0}\" are misuse")
    @ValueSource(strings = {"", "--in", "--in missing.tsv", "--in a b", "--file a", "--in \0"})
    void wrongArgumentsAreMisuse(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: parse-sizes --in FILE");
        assertThat(out.size()).isZero();
    }

    private int run(String... arguments) {
        return ParseSizesCommand.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
