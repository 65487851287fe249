package com.curbline.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.PhoneNumber;
import com.curbline.messaging.wording.Gsm7;
import com.curbline.messaging.wording.SampleOrder;
import com.curbline.messaging.wording.SampleOrder.Goods;
import com.curbline.messaging.wording.SampleOrder.Offered;
import com.curbline.messaging.wording.SampleText;
import com.curbline.messaging.wording.SampleTexts;
import com.curbline.messaging.wording.StoreClock;
import com.curbline.messaging.wording.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Texts about every product of a whole shop, and about products that nobody should have named so: each is paid as what it may be paid as. */
public abstract class SampleTextsContract {

    public static final String URL = "https://pickup.example.com/c/AbCdEfGhIjKlMnOpQrStUv";
    protected static final MessagingSettings SETTINGS = new MessagingSettings(MessagingSettings.Provider.VIRTUAL, "FreshMart", 1, 1, java.time.Duration.ofDays(30));
    private static final Instant LONG_TIME = Instant.parse("2026-11-22T17:48:00Z");
    private static final Optional<PhoneNumber> PHONE = Optional.of(new PhoneNumber("+13125550110"));
    private static final Wording WORDING = new Wording();

    private final SampleTexts samples = samples();

    protected abstract SampleTexts samples();

    protected static ObjectProvider<CustomerLinks> links() {
        return beans("links", (CustomerLinks) order -> URL).getBeanProvider(CustomerLinks.class);
    }

    protected static StoreClock clock() {
        StoreProfiles stores = store -> Optional.of(new StoreProfile("Elm Street", ZoneId.of("America/Chicago"), PHONE));
        return new StoreClock(beans("stores", stores).getBeanProvider(StoreProfiles.class));
    }

    private static StaticListableBeanFactory beans(String name, Object bean) {
        var beans = new StaticListableBeanFactory();
        beans.addBean(name, bean);
        return beans;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("F19")
    void aTextAboutAnyProductOfTheShopFits(Language language) {
        var shelf = DemoShelf.goods();
        for (int i = 0; i < shelf.size(); i++) {
            holdToItsRoom(new SampleOrder(Contacts.STORE, language, List.of(shelf.get(i), shelf.get((i * 7 + 300) % shelf.size()), shelf.get((i * 11 + 600) % shelf.size())), LONG_TIME));
        }
    }

    @Property(tries = 300)
    void aTextAboutProductsOfAnyNameFits(@ForAll("orders") SampleOrder order) {
        holdToItsRoom(order);
    }

    private void holdToItsRoom(SampleOrder order) {
        for (var sample : samples.of(order)) {
            var body = sample.body().apply(WORDING);
            assertThat(Gsm7.segments(body)).as(sample.situation() + ": " + body).isLessThanOrEqualTo(sample.most());
            assertThat(body).as(sample.situation()).isEqualTo(Gsm7.fold(body)).startsWith("FreshMart").doesNotContain("{", "}");
            check(order, sample, body);
        }
    }

    /** What else such a text has to keep. */
    protected void check(SampleOrder order, SampleText sample, String body) {
    }

    @Provide
    Arbitrary<SampleOrder> orders() {
        var names = Arbitraries.of("Crème", "fraîche", "Jalapeño", "“Grass-Fed”", "&", "Half & Half", "\uD83E\uDD5B", "\uD83E\uDED8\uD83D\uDD25", "Ben & Jerry’s", "(12 pack)", "100%", "Añejo", "½",
                        "Ultra-Pasteurized", "Extraordinarily", "Lactose-Free", "~Special~", "[New]", "€-Tested", "No.7", "64 fl oz", "Óptimo", "Büffel", "日本", "A1", "$5 off", "1", "YES")
                .list().ofMinSize(1).ofMaxSize(8).map(words -> ("Item " + String.join(" ", words)).codePoints().limit(60).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        var titles = Combinators.combine(names, names).as(LocalizedText::new);
        var offers = Combinators.combine(titles, Arbitraries.integers().between(1, 99_999)).as((title, cents) -> new Offered(title, Money.dollars(cents / 100 + "." + cents % 100 / 10 + cents % 10)));
        var goods = Combinators.combine(titles, offers.list().ofMinSize(1).ofMaxSize(3)).as(Goods::new);
        return Combinators.combine(Arbitraries.of(Language.class), goods.list().ofSize(3)).as((language, items) -> new SampleOrder(Contacts.STORE, language, items, LONG_TIME));
    }
}
