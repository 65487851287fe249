package com.curbline.messaging.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import com.curbline.messaging.IfSilent;
import com.curbline.messaging.ItemQuestion;
import com.curbline.messaging.ItemQuestion.OfferedOption;
import com.curbline.messaging.ItemQuestions;
import com.curbline.messaging.wording.Gsm7;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions about every product of a whole shop, its neighbours offered: whoever reads them can tell the options apart. */
class ShopTextsTest {

    private static final Pattern CHOICE = Pattern.compile("(?<=Reply |Responda |, |: )([123])(?: or YES| o SI)?(?: =)? (.+?) (\\$[0-9]+\\.[0-9]{2})");

    private final ItemQuestions order = ItemQuestions.anOrder();

    private record Row(String category, LocalizedText title, String price) {
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("F20")
    void theOptionsOfOneItemAreToldApart(Language language) throws IOException {
        var shop = shop();
        for (var row : shop) {
            var item = item(row, shop);
            var text = QuestionWordingTest.text(order, language, QuestionWordingTest.URL, item);
            assertThat(Gsm7.segments(text)).as(text).isLessThanOrEqualTo(2);
            assertThat(text).contains(QuestionWordingTest.URL);
            assertToldApart(text, text.substring(text.indexOf(language == Language.ENGLISH ? "Reply" : "Responda")), item, language);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("F20")
    void theOptionsOfThreeItemsAreToldApart(Language language) throws IOException {
        var shop = shop();
        for (int i = 0; i < shop.size(); i += 13) {
            var items = IntStream.of(i, (i * 7 + 300) % shop.size(), (i * 11 + 600) % shop.size()).mapToObj(at -> item(shop.get(at), shop)).toArray(ItemQuestion[]::new);
            var text = QuestionWordingTest.text(order, language, QuestionWordingTest.URL, items);
            assertThat(Gsm7.segments(text)).as(text).isLessThanOrEqualTo(3);
            assertThat(text).contains(QuestionWordingTest.URL);
            for (int letter = 0; letter < 3; letter++) {
                var from = text.indexOf(" " + (char) ('A' + letter) + " ");
                var to = letter < 2 ? text.indexOf(" " + (char) ('B' + letter) + " ", from) : text.indexOf(language == Language.ENGLISH ? " Reply" : " Responda", from);
                assertToldApart(text, text.substring(from, to), items[letter], language);
            }
        }
    }

    private static void assertToldApart(String whole, String text, ItemQuestion asked, Language language) {
        var told = CHOICE.matcher(text).results().toList();
        assertThat(told).as(whole).hasSizeBetween(1, 3);
        assertThat(new HashSet<>(told.stream().map(choice -> choice.group(2)).toList())).as(whole).hasSameSizeAs(told);
        for (var choice : told) {
            var option = asked.options().stream().filter(one -> one.label().equals(choice.group(1))).findFirst().orElseThrow();
            assertThat(choice.group(3)).as(whole).isEqualTo(option.unitPrice().toString());
            assertThat(couldBe(choice.group(2), option.name(), language)).as(whole).isTrue();
            if (!option.name().in(language).equals(asked.itemName().in(language))) {
                assertThat(couldBe(choice.group(2), asked.itemName(), language)
                        && !couldBe(Gsm7.fold(option.name().in(language)), asked.itemName(), language)).as(whole).isFalse();
            }
        }
    }

    private static boolean couldBe(String told, LocalizedText name, Language language) {
        return List.of(Gsm7.fold(name.in(language)).toLowerCase().split(" ")).containsAll(List.of(told.toLowerCase().split(" ")));
    }

    private ItemQuestion item(Row row, List<Row> shop) {
        var neighbours = shop.stream().filter(other -> other != row && other.category().equals(row.category())).collect(Collectors.toCollection(ArrayList::new));
        java.util.Collections.rotate(neighbours, shop.indexOf(row));
        var options = IntStream.range(0, Math.min(3, neighbours.size())).mapToObj(i -> new OfferedOption(String.valueOf(i + 1), neighbours.get(i).title(),
                com.curbline.kernel.Money.dollars(neighbours.get(i).price()))).toArray(OfferedOption[]::new);
        return order.item("x", row.title(), 1, 1, IfSilent.FIRST_OFFER, options);
    }

    private static List<Row> shop() throws IOException {
        try (var csv = ShopTextsTest.class.getResourceAsStream("/demo/catalogue.csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.contains("\"")).map(line -> line.split(",", -1))
                    .map(row -> new Row(row[6], title(row), row[9])).toList();
        }
    }

    private static LocalizedText title(String[] row) {
        return new LocalizedText((row[3] + " " + row[1] + " " + row[8]).strip(), (row[2] + " " + row[3]).strip() + " " + row[8]);
    }
}
