package com.curbline.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every visible word exists in both languages, and none is written into a template. */
class StoreWordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");
    private static final Pattern NAMED = Pattern.compile("#\\{(store\\.[a-z0-9.-]+)|msg\\('(store\\.[A-Za-z0-9.-]+[A-Za-z0-9])'");

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSamePlaceholders() throws IOException {
        var english = words("store.properties");
        var spanish = words("store_es.properties");

        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        english.forEach((key, sentence) -> assertThat(placeholders(spanish.get(key))).as(key.toString()).isEqualTo(placeholders(sentence)));
    }

    @Test
    void everySentenceThatAPageNamesIsThere() throws IOException {
        var known = words("store.properties").stringPropertyNames();
        for (var template : templates()) {
            var named = NAMED.matcher(Files.readString(template)).results().map(StoreWordsTest::name).toList();
            assertThat(known).as(template.toString()).containsAll(named);
        }
    }

    /** Sample words between tags are for whoever reads the template; an element that has some must have its real words from the messages or the model. */
    @Test
    void noPageShowsWordsOfItsOwn() throws IOException {
        var own = Pattern.compile("<(\\w+(?::\\w+)?)((?:[^>\"]|\"[^\"]*\")*)>\\s*([A-Za-z][^<]*)");
        for (var template : templates()) {
            var loose = own.matcher(Files.readString(template).replaceAll("(?s)<!--.*?-->", "")).results()
                    .filter(tag -> !tag.group(2).contains("th:text") && !tag.group(2).contains("th:replace") && !tag.group(0).contains(">Curbline")).map(MatchResult::group).toList();
            assertThat(loose).as(template.toString()).isEmpty();
        }
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("templates/store"))) {
            return Stream.concat(files, Stream.of(RESOURCES.resolve("templates/layout.html"))).toList();
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
