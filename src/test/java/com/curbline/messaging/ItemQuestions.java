package com.curbline.messaging;

import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.ItemQuestion.OfferedOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Questions of one order on one phone: {@code anOrder().milk()}. */
public class ItemQuestions {

    private static final AtomicInteger COUNT = new AtomicInteger(1000);

    private final int number = COUNT.incrementAndGet();
    private PhoneNumber phone = new PhoneNumber("+1512555" + number);
    private Language language = Language.ENGLISH;
    private Instant answerBy = Instant.parse("2030-03-02T17:10:00Z");
    private boolean consent = true;
    private StoreId store = Contacts.STORE;
    private String orderNumber = "N" + number;

    public static ItemQuestions anOrder() {
        return new ItemQuestions();
    }

    public ItemQuestions onPhoneOf(ItemQuestions other) {
        phone = other.phone;
        return this;
    }

    public ItemQuestions inSpanish() {
        language = Language.SPANISH;
        return this;
    }

    public ItemQuestions in(StoreId other) {
        store = other;
        return this;
    }

    public ItemQuestions called(String number) {
        orderNumber = number;
        return this;
    }

    public ItemQuestions answerBy(Instant moment) {
        answerBy = moment;
        return this;
    }

    public ItemQuestions withoutConsent() {
        consent = false;
        return this;
    }

    public OrderId order() {
        return new OrderId("order-" + number);
    }

    public String orderNumber() {
        return orderNumber;
    }

    public PhoneNumber phone() {
        return phone;
    }

    public ItemQuestion milk() {
        return item("milk", new LocalizedText("Organic Valley milk", "leche Organic Valley"), 1, 1, IfSilent.REFUND,
                option("1", "Horizon Organic milk", "leche Horizon Organic", "4.99"), option("2", "FreshMart whole milk", "leche entera FreshMart", "3.49"));
    }

    public ItemQuestion eggs() {
        return item("eggs", new LocalizedText("eggs", "huevos"), 1, 1, IfSilent.REFUND,
                option("1", "Brown dozen", "Docena rubia", "4.29"), option("2", "White 18ct", "Blanco 18", "5.10"));
    }

    public ItemQuestion bread() {
        return item("bread", new LocalizedText("bread", "pan"), 1, 1, IfSilent.REFUND,
                option("1", "Daves", "Daves", "5.99"), option("2", "Natures Own", "Natures Own", "3.79"));
    }

    public ItemQuestion item(String key, LocalizedText name, int missing, int ordered, IfSilent ifSilent, OfferedOption... options) {
        return new ItemQuestion(new SubstitutionId(order() + "-" + key), order(), orderNumber(), store, phone, consent, language,
                name, missing, ordered, List.of(options), answerBy, ifSilent);
    }

    public static OfferedOption option(String label, String english, String spanish, String price) {
        return new OfferedOption(label, new LocalizedText(english, spanish), Money.dollars(price));
    }
}
