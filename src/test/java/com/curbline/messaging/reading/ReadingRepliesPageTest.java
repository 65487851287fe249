package com.curbline.messaging.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/reading-replies.md to what the reader does. */
class ReadingRepliesPageTest {

    private static final Path PAGE = Path.of("docs/reading-replies.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.+`) \\| (.+) \\|$");
    private static final Pattern EXAMPLE = Pattern.compile("`([^`]+)`");
    private static final Map<String, String> OUTCOMES = Map.of("takes 1", "PICK1", "takes 2", "PICK2", "refund", "REFUND", "asked again", "CLARIFY",
            "asked again in that language", "LANGUAGE", "to a person", "STAFF", "says who we are", "HELP", "texts end", "OPTOUT", "nothing", "IGNORE");

    record Example(String question, String body, String promised) {

        @Override
        public String toString() {
            return "\"" + body + "\": " + promised;
        }
    }

    static Stream<Example> examples() throws IOException {
        String[] parts = Files.readString(PAGE).split("(?m)^## A question about several items$|^## By phone$");
        return Stream.concat(examples("Y1", parts[0]), examples("K3", parts[1]));
    }

    private static Stream<Example> examples(String question, String part) {
        return ROW.matcher(part).results().flatMap(row -> quoted(row).map(body -> new Example(question, body, row.group(2).replace("`", ""))));
    }

    private static Stream<String> quoted(MatchResult row) {
        Matcher example = EXAMPLE.matcher(row.group(1));
        return example.results().map(found -> found.group(1)).toList().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void aReplyIsReadAsThePageSays(Example example) throws IOException {
        AskedQuestion question = QuestionFile.read(ReplyTable.FOLDER.resolve("questions.json")).get(example.question());
        Reading reading = new ReplyReader().read(question, example.body(), null);
        assertThat(said(question, reading)).isEqualTo(OUTCOMES.getOrDefault(example.promised(), example.promised()));
    }

    @Test
    void thePageHasExamplesOfEveryOutcome() throws IOException {
        List<String> promised = examples().map(Example::promised).distinct().toList();
        assertThat(promised).containsAll(OUTCOMES.keySet());
    }

    @ParameterizedTest(name = "on the phone \"{0}\" ends with a person")
    @MethodSource("spokenWishes")
    void aSpokenWishForAPersonEndsWithOne(String spoken) throws IOException {
        AskedQuestion question = QuestionFile.read(ReplyTable.FOLDER.resolve("questions.json")).get("Y1");
        assertThat(new ReplyReader().read(question, spoken, null).outcome()).isEqualTo(Outcome.STAFF);
    }

    static Stream<String> spokenWishes() throws IOException {
        String part = Files.readString(PAGE).split("(?m)^## By phone$|^## Limits$")[1];
        return EXAMPLE.matcher(part).results().map(found -> found.group(1)).toList().stream();
    }

    private static String said(AskedQuestion question, Reading reading) {
        return reading.outcome() == Outcome.LANGUAGE ? "LANGUAGE" : Notation.of(question, reading);
    }
}
