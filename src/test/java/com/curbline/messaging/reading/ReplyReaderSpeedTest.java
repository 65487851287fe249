package com.curbline.messaging.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderSpeedTest {

    private static final Duration BUDGET = Duration.ofMillis(5);
    private static final int RUNS = 60;
    private final ReplyReader reader = new ReplyReader();

    @ParameterizedTest(name = "a long text made of \"{0}\" is read within the budget")
    @ValueSource(strings = {"1 ", "a", "a1", "“", "\"", "\n", "> ", "no ", "wait 1 ", "quikc brwon foxes ", "A1 and ", "? ", "3.49 ", "👍", "Harvest Lane: ",
        "a , ", "11111111", "1a", "everything except ", "liked ", " ", "é", "stop ", "if ", "not "})
    void aLongTextIsReadWithinTheBudget(String piece) throws IOException {
        String body = piece.repeat(ReplyReader.LONGEST_READ / piece.length());
        Map<String, AskedQuestion> questions = QuestionFile.read(ReplyTable.FOLDER.resolve("questions.json"));
        // the fastest of several runs, since the machine may be busy with other work
        long fastest = IntStream.range(0, RUNS).mapToLong(run -> nanos(questions.get(run % 2 == 0 ? "K3" : "T1"), body) ).skip(RUNS / 2).min().orElseThrow();
        assertThat(Duration.ofNanos(fastest)).isLessThan(BUDGET);
    }

    private long nanos(AskedQuestion question, String body) {
        long start = System.nanoTime();
        reader.read(question, body, "en");
        return System.nanoTime() - start;
    }
}
