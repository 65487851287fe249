package com.curbline.substitution.application;

import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.IfSilent;
import com.curbline.orders.Orders;
import com.curbline.orders.Preference.Wish;
import com.curbline.substitution.Decision;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.Substitutions;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Settles a missing item the way the customer wished in advance. */
@Service
public class ApplyPreference {

    private final Substitutions substitutions;
    private final Orders orders;
    private final FirstOffer firstOffer;
    private final Clock clock;

    ApplyPreference(Substitutions substitutions, Orders orders, FirstOffer firstOffer, Clock clock) {
        this.substitutions = substitutions;
        this.orders = orders;
        this.firstOffer = firstOffer;
        this.clock = clock;
    }

    public Substitution apply(SubstitutionId id) {
        var substitution = substitutions.get(id);
        var wish = orders.get(substitution.occasion().order()).lineOf(id).progress().preference().action();
        Decision decision = firstOffer.orRefund(substitution, wish == Wish.REFUND ? IfSilent.REFUND : IfSilent.FIRST_OFFER, By.PREFERENCE, clock.instant());
        substitution.decide(decision);
        substitutions.save(substitution);
        return substitution;
    }
}
