package com.curbline.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.messaging.texts.Moment;
import com.curbline.messaging.texts.TextFinding;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every visible word exists in both languages, and none is written into a template. */
class StudioWordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");
    private static final Pattern NAMED = Pattern.compile("#\\{(studio\\.[a-z0-9.-]+)[}(]|msg\\('(studio\\.[A-Za-z0-9.-]+[A-Za-z0-9])'");

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSamePlaceholders() throws IOException {
        var spanish = words("studio_es.properties");
        assertThat(spanish.keySet()).isEqualTo(words("studio.properties").keySet());
        words("studio.properties").forEach((key, sentence) -> assertThat(placeholders(spanish.get(key))).as(key.toString()).isEqualTo(placeholders(sentence)));
    }

    @Test
    void everySentenceThatAPageNamesIsThere() throws IOException {
        var known = words("studio.properties").stringPropertyNames();
        for (var template : templates()) {
            assertThat(known).as(template.toString()).containsAll(NAMED.matcher(Files.readString(template)).results().map(StudioWordsTest::name).toList());
        }
    }

    @Test
    void everythingThatCanBeFoundAndEveryMomentHasItsSentence() throws IOException {
        var known = words("studio.properties").stringPropertyNames();
        for (var code : TextFinding.Code.values()) {
            assertThat(known).contains("studio.finding." + code);
        }
        for (var moment : Moment.values()) {
            assertThat(known).contains("studio.moment." + moment);
        }
    }

    /** Sample words between tags are for whoever reads the template; an element that has some must have its real words from the messages or the model. */
    @Test
    void noPageShowsWordsOfItsOwn() throws IOException {
        var own = Pattern.compile("<(\\w+(?::\\w+)?)((?:[^>\"]|\"[^\"]*\")*)>\\s*([A-Za-z][^<]*)");
        for (var template : templates()) {
            var loose = own.matcher(Files.readString(template).replaceAll("(?s)<!--.*?-->", "")).results()
                    .filter(tag -> !tag.group(2).contains("th:text") && !tag.group(2).contains("th:replace")).map(MatchResult::group).toList();
            assertThat(loose).as(template.toString()).isEmpty();
        }
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("templates/studio"))) {
            return files.toList();
        }
    }

    private static String name(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static TreeSet<String> placeholders(Object sentence) {
        return new TreeSet<>(PLACEHOLDER.matcher(sentence.toString()).results().map(MatchResult::group).toList());
    }

    private static Properties words(String file) throws IOException {
        var words = new Properties();
        words.load(new StringReader(Files.readString(RESOURCES.resolve("i18n/" + file))));
        return words;
    }
}
