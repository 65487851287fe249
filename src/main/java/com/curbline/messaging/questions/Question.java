package com.curbline.messaging.questions;

import com.curbline.kernel.Language;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;

/** What a customer is asked about one order on one phone; there is one of these, however often items go missing. */
public record Question(
        String id,
        OrderId order,
        String orderNumber,
        StoreId store,
        PhoneNumber phone,
        String ourNumber,
        Language language,
        Status status,
        boolean clarified,
        boolean silenced) {

    /** Whether anything is still to be answered. */
    public enum Status {
        OPEN, CLOSED, WITHDRAWN
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public Question in(Language other) {
        return new Question(id, order, orderNumber, store, phone, ourNumber, other, status, clarified, silenced);
    }
}
