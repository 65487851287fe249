package com.curbline.messaging.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import com.curbline.messaging.CustomerLinks;
import com.curbline.messaging.IfSilent;
import com.curbline.messaging.ItemQuestion;
import com.curbline.messaging.ItemQuestions;
import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.StoreProfile;
import com.curbline.messaging.StoreProfiles;
import com.curbline.messaging.questions.Question.Status;
import com.curbline.messaging.wording.Gsm7;
import com.curbline.messaging.wording.StoreClock;
import com.curbline.messaging.wording.Wording;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class QuestionWordingTest {

    static final String URL = "https://pickup.example.com/c/AbCdEfGhIjKlMnOpQrStUv";

    private final ItemQuestions order = ItemQuestions.anOrder();

    @Test
    void oneItemIsAskedWithPlainLabelsAndSaysWhatSilenceMeansInTheStoresTime() {
        assertThat(text(Language.ENGLISH, null, order.milk())).isEqualTo("FreshMart order " + order.orderNumber() + ": Organic Valley milk is out of stock."
                + " Reply 1 or YES = Horizon Organic milk $4.99, 2 = FreshMart whole milk $3.49 or NO = refund. No reply by 11:10 AM: refund. STOP to opt out");
    }

    @Test
    void severalItemsAreAskedWithLetters() {
        assertThat(text(Language.ENGLISH, null, order.milk(), order.eggs(), order.bread()))
                .contains("3 items").contains("A Organic Valley milk: 1 Horizon Organic milk $4.99, 2").contains("B eggs: 1 Brown dozen $4.29")
                .contains("A1 B2 C NO").contains("NO = refund");
    }

    @Test
    void aPartIsSaidSoAndItsPricesAreForOneEach() {
        var some = order.item("x", new LocalizedText("yogurt", "yogur"), 2, 5, IfSilent.FIRST_OFFER, ItemQuestions.option("1", "Greek", "Griego", "1.25"));
        assertThat(text(Language.ENGLISH, null, some)).contains("2 of your 5 yogurt").contains("$1.25 each").contains("No reply by 11:10 AM: we pick 1.");
    }

    @Test
    void onePieceIsSingularInSpanish() {
        var one = order.item("x", new LocalizedText("yogurt", "yogur"), 1, 2, IfSilent.REFUND, ItemQuestions.option("1", "Greek", "Griego", "1.25"));
        assertThat(text(Language.SPANISH, null, one)).contains(": falta 1 de sus 2 yogur");
    }

    @Test
    void anItemThatWentMissingLaterIsAskedByItsOwnLetter() {
        var items = items(order.eggs());
        var later = List.of(withLetter(items.get(0), "B"));
        assertThat(wording(null).ask(question(order, Language.ENGLISH), later, true)).contains("B eggs: 1 Brown dozen $4.29").contains("Reply B1, B2, B NO");
    }

    @Test
    void whatSilenceMeansIsSaidForEachItemWhereItDiffers() {
        var first = order.item("x", new LocalizedText("tea", "tea"), 1, 1, IfSilent.FIRST_OFFER, ItemQuestions.option("1", "Green", "Verde", "1.25"));
        assertThat(text(Language.ENGLISH, null, order.milk(), first)).contains("A refund, B we pick 1");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("F19")
    void everyTextIsCheapAndShort(Language language) {
        var one = text(language, URL, order.milk());
        var three = text(language, URL, order.milk(), order.eggs(), order.bread());

        assertThat(Gsm7.segments(one)).isLessThanOrEqualTo(2);
        assertThat(Gsm7.segments(three)).isLessThanOrEqualTo(3);
        assertThat(one).contains(URL).contains("STOP").isEqualTo(Gsm7.fold(one));
        assertThat(three).contains(URL).contains("STOP").isEqualTo(Gsm7.fold(three));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("F20")
    void longNamesGiveWayAndPricesStay(Language language) {
        var monster = "Extraordinarily Long Organic “Grass-Fed” Ultra-Pasteurized Half & Half \uD83E\uDD5B Creamer with Vanilla Bean 64 fl oz";
        var options = new ItemQuestion.OfferedOption[] {ItemQuestions.option("1", monster, monster, "14.99"),
            ItemQuestions.option("2", monster + " II", monster + " II", "13.49"), ItemQuestions.option("3", monster + " III", monster, "12.49")};
        var item = order.item("x", new LocalizedText(monster, monster), 1, 1, IfSilent.REFUND, options);

        assertThat(Gsm7.segments(text(language, URL, item))).isLessThanOrEqualTo(2);
        var three = text(language, URL, item, item, item);
        assertThat(Gsm7.segments(three)).isLessThanOrEqualTo(3);
        assertThat(three).contains("$14.99");
    }

    @Test
    @Tag("F20")
    void whatTellsOptionsApartStaysAndTheLastOptionGivesWayToTheLink() {
        var item = order.item("x", new LocalizedText("Kroger Large Grade A White Eggs 12 ct", "Huevos"), 1, 2, IfSilent.REFUND,
                ItemQuestions.option("1", "Kroger Large Grade A White Eggs 18 ct", "Huevos", "3.99"),
                ItemQuestions.option("2", "Kroger Natural Grade A Brown Eggs 12 ct", "Huevos", "3.09"),
                ItemQuestions.option("3", "Glencourt Large Grade A Eggs 12 ct", "Huevos", "2.29"));
        var longUrl = URL + "-".repeat(40);
        assertThat(text(Language.ENGLISH, URL, item)).contains(URL, "Large White Eggs 18 ct $3.99", "Natural Brown Eggs 12 ct $3.09",
                "Glencourt Eggs 12 ct $2.29");
        assertThat(text(Language.ENGLISH, longUrl, item)).contains("More on the page: " + longUrl, "White Eggs 18 ct $3.99").doesNotContain("$2.29");
    }

    private String text(Language language, String url, ItemQuestion... asked) {
        return text(order, language, url, asked);
    }

    static String text(ItemQuestions order, Language language, String url, ItemQuestion... asked) {
        return wording(url).ask(question(order, language), items(asked), false);
    }

    private static Question question(ItemQuestions order, Language language) {
        return new Question("q", order.order(), order.orderNumber(), order.milk().store(), order.phone(), null, language, Status.OPEN, false, false);
    }

    private static List<QuestionItem> items(ItemQuestion... asked) {
        var items = new ArrayList<QuestionItem>();
        for (var one : asked) {
            items.add(new QuestionItem(one.substitution(), "q", Letters.next(items.stream().map(QuestionItem::letter).toList()), null, ItemStatus.OPEN, false, null,
                    one.itemName(), one.options(), one.missing(), one.ordered(), one.answerBy(), one.ifSilent(), true, null));
        }
        return items;
    }

    private static QuestionItem withLetter(QuestionItem item, String letter) {
        return new QuestionItem(item.substitution(), "q", letter, letter, ItemStatus.OPEN, false, null, item.name(), item.options(), item.missing(), item.ordered(),
                item.answerBy(), item.ifSilent(), true, null);
    }

    private static QuestionWording wording(String url) {
        StoreProfiles stores = store -> Optional.of(new StoreProfile("Elm Street", ZoneId.of("America/Chicago"), Optional.empty()));
        var beans = new StaticListableBeanFactory();
        beans.addBean("stores", stores);
        if (url != null) {
            beans.addBean("links", (CustomerLinks) order -> url);
        }
        return new QuestionWording(new Wording(), new StoreClock(beans.getBeanProvider(StoreProfiles.class)),
                new MessagingSettings(MessagingSettings.Provider.VIRTUAL, "FreshMart", 1, 1, java.time.Duration.ofDays(30)), beans.getBeanProvider(CustomerLinks.class));
    }
}
