package com.curbline.messaging.questions;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.messaging.ItemQuestion.OfferedOption;
import com.curbline.messaging.StandingDecision;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Options and decisions as the tables keep them; a form of its own, so that the shared values may change freely. */
final class StoredJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredJson() {
    }

    record Option(String label, String en, String es, String price, String currency) {
    }

    record Decision(String itemEn, String itemEs, String en, String es, String price, String currency, int quantity, Integer refunded) {
    }

    static String options(List<OfferedOption> options) {
        return JSON.writeValueAsString(options.stream().map(option -> new Option(option.label(), option.name().english(), option.name().spanish(),
                amount(option.unitPrice()), currency(option.unitPrice()))).toList());
    }

    static List<OfferedOption> options(String json) {
        return JSON.readValue(json, new TypeReference<List<Option>>() { }).stream()
                .map(option -> new OfferedOption(option.label(), new LocalizedText(option.en(), option.es()), money(option.price(), option.currency()))).toList();
    }

    static String standing(StandingDecision decision) {
        if (decision == null) {
            return null;
        }
        var item = decision.item();
        var substitute = decision.substitute();
        return JSON.writeValueAsString(new Decision(item.english(), item.spanish(), substitute == null ? null : substitute.english(),
                substitute == null ? null : substitute.spanish(), amount(decision.unitPrice()), currency(decision.unitPrice()), decision.quantity(), decision.refunded()));
    }

    static StandingDecision standing(String json) {
        if (json == null) {
            return null;
        }
        var stored = JSON.readValue(json, Decision.class);
        return new StandingDecision(new LocalizedText(stored.itemEn(), stored.itemEs()),
                stored.en() == null ? null : new LocalizedText(stored.en(), stored.es()), money(stored.price(), stored.currency()), stored.quantity(),
                stored.refunded() == null ? 0 : stored.refunded(), 0);
    }

    private static String amount(Money money) {
        return money == null ? null : money.amount().toPlainString();
    }

    private static String currency(Money money) {
        return money == null ? null : money.currency().getCurrencyCode();
    }

    private static Money money(String amount, String currency) {
        return amount == null ? null : new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
