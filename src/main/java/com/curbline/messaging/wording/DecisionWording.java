package com.curbline.messaging.wording;

import com.curbline.kernel.Language;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.StandingDecision;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says decisions, as {@code Horizon Organic milk $4.99 for Organic Valley milk; eggs: refund}. */
@Component
public class DecisionWording {

    private final Wording wording;

    public DecisionWording(Wording wording) {
        this.wording = wording;
    }

    public String say(StoreId store, Language language, Collection<StandingDecision> decisions, int nameLimit) {
        return decisions.stream().map(decision -> say(store, language, decision, nameLimit)).collect(Collectors.joining("; "));
    }

    private String say(StoreId store, Language language, StandingDecision decision, int nameLimit) {
        var names = OfferNames.of(language, decision.item(), decision.isRefund() ? List.of() : List.of(decision.substitute())).shorten(nameLimit);
        if (decision.isRefund()) {
            return wording.say(store, language, "settled.refund", Map.of("item", names.get(0)));
        }
        var key = decision.refunded() > 0 ? "settled.substitute.partly" : decision.quantity() > 1 ? "settled.substitute.several" : "settled.substitute";
        return wording.say(store, language, key, Map.of("item", names.get(0), "substitute", names.get(1),
                "price", decision.unitPrice().toString(), "quantity", String.valueOf(decision.quantity()),
                "refunded", String.valueOf(decision.refunded())));
    }
}
