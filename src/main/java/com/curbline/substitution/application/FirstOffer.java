package com.curbline.substitution.application;

import com.curbline.catalogue.Availability;
import com.curbline.messaging.IfSilent;
import com.curbline.substitution.Decision;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Decision.Channel;
import com.curbline.substitution.Substitution;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The best offer that is still in stock, for decisions that nobody is asked about. */
@Component
class FirstOffer {

    private final Availability availability;

    FirstOffer(Availability availability) {
        this.availability = availability;
    }

    /** The offer's decision where one is wanted and can be had, else a refund. */
    Decision orRefund(Substitution substitution, IfSilent wanted, By by, Instant at) {
        var occasion = substitution.occasion();
        var offer = substitution.progress().offers().stream().filter(o -> availability.mayHave(occasion.store(), o.sku(), occasion.missing())).findFirst();
        return wanted == IfSilent.FIRST_OFFER && offer.isPresent()
                ? Decision.substitute(offer.get().sku(), offer.get().name(), occasion.missing(), offer.get().unitPrice(), by, Channel.NONE, at)
                : Decision.refund(occasion.missing(), by, Channel.NONE, at);
    }
}
