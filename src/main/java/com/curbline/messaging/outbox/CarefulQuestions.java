package com.curbline.messaging.outbox;

import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the provider; an answer that breaks on its way to us is none, and stops nobody who asks. */
@Component
class CarefulQuestions {

    private static final Logger LOG = LoggerFactory.getLogger(CarefulQuestions.class);
    private static final LookResult.Unclear BROKE_OFF = new LookResult.Unclear("BROKE_OFF", Trouble.OUTAGE);

    private final TextProvider provider;

    CarefulQuestions(TextProvider provider) {
        this.provider = provider;
    }

    LookResult lookFor(TextProvider.Parcel parcel, Set<String> others) {
        try {
            return provider.lookFor(parcel, others);
        } catch (RuntimeException unexpected) {
            LOG.error("The provider broke off while text {} was looked for", parcel.id(), unexpected);
            return BROKE_OFF;
        }
    }

    Optional<LookResult.Unclear> probe() {
        try {
            return provider.probe();
        } catch (RuntimeException unexpected) {
            LOG.error("The provider broke off while it was probed", unexpected);
            return Optional.of(BROKE_OFF);
        }
    }

    boolean tellsDeliveries() {
        return provider.tellsDeliveries();
    }

    Optional<Delivery> deliveryOf(String sid) {
        try {
            return provider.deliveryOf(sid);
        } catch (RuntimeException unexpected) {
            LOG.error("The provider broke off while it was asked about {}", sid, unexpected);
            return Optional.empty();
        }
    }
}
