package com.curbline.substitution.application;

import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.Notices;
import com.curbline.messaging.Questions;
import com.curbline.orders.Orders;
import com.curbline.substitution.Decision.By;
import com.curbline.substitution.Substitutions;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Settles a missing item by the silence rule, because no answer came or none could be waited for, and tells the customer. */
@Service
public class DecideWithoutAnswer {

    private final Substitutions substitutions;
    private final Orders orders;
    private final FirstOffer firstOffer;
    private final Questions questions;
    private final Notices notices;
    private final Clock clock;

    DecideWithoutAnswer(Substitutions substitutions, Orders orders, FirstOffer firstOffer, Questions questions, Notices notices, Clock clock) {
        this.substitutions = substitutions;
        this.orders = orders;
        this.firstOffer = firstOffer;
        this.questions = questions;
        this.notices = notices;
        this.clock = clock;
    }

    public void decide(SubstitutionId id) {
        var substitution = substitutions.get(id);
        var order = orders.get(substitution.occasion().order());
        substitution.decide(firstOffer.orRefund(substitution, substitution.progress().ifSilent(), By.SILENCE_RULE, clock.instant()));
        substitutions.save(substitution);
        var standing = Standing.of(order, substitution);
        questions.close(id, standing);
        notices.settledWithoutAnswer(Standing.recipient(order), id, standing);
    }
}
