package com.curbline.orders;

import com.curbline.kernel.Money;
import com.curbline.kernel.Sku;
import java.util.List;

/** What a customer wants done when an item is not there; {@code choices} are ranked, {@code maxUnitPrice} may be null. */
public record Preference(Wish action, List<Sku> choices, Money maxUnitPrice) {

    public Preference {
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    /** The customer said nothing. */
    public static Preference unstated() {
        return new Preference(Wish.UNSTATED, List.of(), null);
    }

    /** The wishes that can be stated, and that nothing was stated. */
    public enum Wish {
        UNSTATED, ASK, BEST_MATCH, CHOICES, REFUND
    }

    /** This preference, or where nothing was stated the other. */
    public Preference or(Preference other) {
        return action == Wish.UNSTATED ? other : this;
    }
}
