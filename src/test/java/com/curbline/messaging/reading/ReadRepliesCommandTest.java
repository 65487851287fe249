package com.curbline.messaging.reading;

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

class ReadRepliesCommandTest {

    private static final String QUESTIONS = ReplyTable.FOLDER.resolve("questions.json").toString();
    private static final String HEADING = "id\tquestion\tlang\tbody\tremark\n";

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void eachReplyIsPrintedWithItsMeaningAndRule() throws IOException {
        String table = HEADING + "r1\tY1\ten\t2 please\tx\nr2\tK3\tes\tA1 B no\t\nr3\tK3\ten\tstop\t\nr4\tY1\ten\tcancel my order\t\nr5\tY1\tes\tespañol\t\n";

        assertThat(run("--questions", QUESTIONS, "--replies", file(table))).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("r1\tPICK2\tlabel\nr2\tA1 BR C?\tpairs\nr3\tOPTOUT\topt-out-words\nr4\tSTAFF\tcancel-order\nr5\tCLARIFY\tlanguage\n");
    }

    @Test
    void aQuotedBodyMayHoldLineBreaksTabsAndQuotes() throws IOException {
        String table = HEADING + "r1\tK3\ten\t\"A1\nB2\nC no\"\t\nr2\tY1\ten\t\"\"\"2\"\"\"\t\n";

        assertThat(run("--replies", file(table), "--questions", QUESTIONS)).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("r1\tA1 B2 CR\tpairs\nr2\tPICK2\tlabel\n");
    }

    @ParameterizedTest(name = "the arguments \"{0}\" are misuse")
    @ValueSource(strings = {"", "--questions", "--questions missing.json --replies missing.tsv", "--questions a b c", "--answers a --replies b"})
    void wrongArgumentsAreMisuse(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: read-replies --questions FILE --replies FILE");
    }

    @ParameterizedTest(name = "the table \"{0}\" is misuse")
    @ValueSource(strings = {"", "id\tbody\n1\tyes\n", "id\tquestion\tlang\tbody\nr1\tUNKNOWN\ten\tyes\n", "id\tquestion\tlang\tbody\nr1\n"})
    void aTableWithoutTheColumnsOrQuestionsIsMisuse(String table) throws IOException {
        assertThat(run("--questions", QUESTIONS, "--replies", file(table))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("read-replies: ");
    }

    @ParameterizedTest(name = "the questions {0} are misuse")
    @ValueSource(strings = {"", "[]", "{\"Y1\": {\"brand\": \"x\"}}", "{\"Y1\": {\"brand\": \"x\", \"items\": []}}", "{\"Y1\": null}", "nonsense"})
    void questionsThatCannotBeAskedAreMisuse(String questions) throws IOException {
        assertThat(run("--questions", file(questions), "--replies", file(HEADING + "r1\tY1\ten\tyes\t\n"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("read-replies: ");
    }

    private String file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "table", ".txt"), content).toString();
    }

    private int run(String... arguments) {
        return ReadRepliesCommand.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
