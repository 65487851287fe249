package com.curbline.substitution.application;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.AnswerDesk;
import com.curbline.orders.Orders;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Decision.Channel;
import com.curbline.substitution.Substitutions;
import org.springframework.stereotype.Service;

/** Takes answers that customers text or give on the phone, and says what stands where they come too late. */
@Service
class TakeAnswer implements AnswerDesk {

    private final DecideSubstitution decide;
    private final Substitutions substitutions;
    private final Orders orders;

    TakeAnswer(DecideSubstitution decide, Substitutions substitutions, Orders orders) {
        this.decide = decide;
        this.substitutions = substitutions;
        this.orders = orders;
    }

    @Override
    public Settlement settle(SubstitutionId id, Answer answer) {
        var substitution = substitutions.get(id);
        var wasOpen = substitution.isOpen();
        if (wasOpen) {
            substitution = decide.decide(id, choice(answer), By.CUSTOMER, answer.means() == Means.PHONE ? Channel.VOICE : Channel.SMS);
        }
        return new Settlement(wasOpen, Standing.of(orders.get(substitution.occasion().order()), substitution));
    }

    @Override
    public boolean canStillChange(OrderId order) {
        return !orders.get(order).status().isFinal();
    }

    private static DecideSubstitution.Choice choice(Answer answer) {
        return answer.choice() instanceof Choice.Offer offer ? new DecideSubstitution.Choice.Offered(offer.label()) : new DecideSubstitution.Choice.Refund();
    }
}
