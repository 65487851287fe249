package com.curbline.customer.page;

import com.curbline.kernel.Language;
import com.curbline.orders.Order;
import java.util.Optional;

/** How the page is looked at: everything stands in its address, so that no cookie is needed. */
record Visit(String token, String lang, String done, String show, String still) {

    static final String WISHES = "wishes";
    static final String PICKUP = "pickup";

    Language language(Order order) {
        return Language.of(lang).orElse(order.customer().language());
    }

    boolean isStill() {
        return still != null;
    }

    Optional<Step> step() {
        return Step.of(done);
    }

    boolean shows(String section) {
        return section.equals(show);
    }
}
