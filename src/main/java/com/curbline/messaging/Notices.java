package com.curbline.messaging;

import com.curbline.kernel.Language;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import java.time.Instant;
import java.util.Map;

/** Texts that tell a customer something and ask nothing; none is sent twice. */
public interface Notices {

    /** The order is ready. */
    void orderReady(Recipient recipient, String location);

    /** An item was settled because no answer came, or none could be waited for. */
    void settledWithoutAnswer(Recipient recipient, SubstitutionId substitution, StandingDecision standing);

    /** An answer given in the app, on the page or to staff was taken. */
    void answerTaken(Recipient recipient, SubstitutionId substitution, StandingDecision standing, Instant changeableUntil);

    /** Several answers that were given together were taken: one text confirms all. */
    void answersTaken(Recipient recipient, Map<SubstitutionId, StandingDecision> standing);

    /** What had been decided about an item holds no longer; the store settles it anew. */
    void decisionTakenBack(Recipient recipient, SubstitutionId substitution, StandingDecision stood);

    /** Whom a text goes to and about which order. */
    record Recipient(OrderId order, String orderNumber, StoreId store, PhoneNumber phone, boolean smsConsent, Language language) {

        public Recipient in(Language other) {
            return new Recipient(order, orderNumber, store, phone, smsConsent, other);
        }
    }
}
