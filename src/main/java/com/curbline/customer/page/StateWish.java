package com.curbline.customer.page;

import com.curbline.kernel.Party;
import com.curbline.orders.Order;
import com.curbline.orders.Preference.Wish;
import com.curbline.orders.application.ChangePreferences;
import com.curbline.orders.application.ChangePreferences.Wishes;
import com.curbline.orders.application.OrderDraft.PreferenceDraft;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes what the customer wants done about items that may be missing, for all lines not picked yet. */
@Component
class StateWish {

    private final ChangePreferences preferences;

    StateWish(ChangePreferences preferences) {
        this.preferences = preferences;
    }

    /** {@code wish} is null where nothing was chosen. */
    Step state(Order order, Wish wish) {
        var present = WishSection.present(order);
        if (present.isEmpty()) {
            return Step.CLOSED;
        }
        if (wish == null) {
            return Step.AGAIN;
        }
        if (!present.equals(Set.of(wish))) {
            preferences.change(order.id(), new Wishes(new PreferenceDraft(wish.name(), List.of(), null), List.of()), Party.CUSTOMER);
        }
        return Step.SAVED;
    }
}
