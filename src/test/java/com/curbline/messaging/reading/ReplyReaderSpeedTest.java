package com.curbline.messaging.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyReaderSpeedTest {

    private static final Duration BUDGET = Duration.ofMillis(5);
    private static final int RUNS = 40;
    /** The longest that is read as an answer, the longest that is looked at, and far beyond. */
    private static final List<Integer> LENGTHS = List.of(ReplyReader.LONGEST_ANSWER, ReplyReader.LONGEST_READ, 10_000);
    private static final List<String> PIECES = List.of("1 ", "a", "a1", "“", "\"", "\n", "> ", "no ", "wait 1 ", "quikc brwon foxes ", "A1 and ", "? ", "3.49 ", "👍", "Harvest Lane: ",
            "a , ", "11111111", "1a", "everything except ", "liked ", " ", "é", "stop ", "if ", "not ",
            "👩‍👩‍👧", "👍🏽", "1️⃣", "e\u0301\u0302\u0323\u0330", "\u0301", "\u202E2 \u202Cno ", "نعم ١ ", "כן ", "“1 «2 „3” »", "\"“>\n", "i dont want ", "no me lo ", "lo que usted ",
            "reenbolzo kiero ", "stop sending me ", "take the milk ", "abc ", "yyn", "thanks, ", "Thanks, Bob. ", "one's ", ".99 cents ", "si si no ", "sisisisi", "apples n cheddar ");
    private final ReplyReader reader = new ReplyReader();

    static Stream<String> longTexts() {
        return PIECES.stream().flatMap(piece -> LENGTHS.stream().map(length -> piece.repeat(length / piece.length() + 1).substring(0, length)));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void aLongTextIsReadWithinTheBudget(String body) throws IOException {
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
