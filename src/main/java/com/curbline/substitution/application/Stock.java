package com.curbline.substitution.application;

import com.curbline.catalogue.Availability;
import com.curbline.kernel.Sku;
import com.curbline.substitution.Substitution;
import org.springframework.stereotype.Component;

/** How many pieces of a product can stand in for what is missing. */
@Component
class Stock {

    private final Availability availability;

    Stock(Availability availability) {
        this.availability = availability;
    }

    /** At most what is missing, 0 when sold out; what nobody has counted may be there. */
    int available(Substitution substitution, Sku sku) {
        var missing = substitution.occasion().missing();
        return Math.max(0, Math.min(missing, availability.counted(substitution.occasion().store(), sku).orElse(missing)));
    }
}
