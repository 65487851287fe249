package com.curbline.substitution.application;

import com.curbline.messaging.Questions;
import com.curbline.orders.ItemReportedMissing;
import com.curbline.orders.OrderCancelled;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.Substitution.Occasion;
import com.curbline.substitution.Substitutions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens a substitution for every missing item, and drops what is open when the order is cancelled. */
@Component
class FollowOrderForMissingItems {

    private final Substitutions substitutions;
    private final Questions questions;

    FollowOrderForMissingItems(Substitutions substitutions, Questions questions) {
        this.substitutions = substitutions;
        this.questions = questions;
    }

    @EventListener
    void on(ItemReportedMissing missing) {
        substitutions.add(Substitution.open(new Occasion(missing.substitution(), missing.order(), missing.store(), missing.line(), missing.missing(),
                missing.reason(), missing.at())));
    }

    @EventListener
    void on(OrderCancelled cancelled) {
        substitutions.ofOrder(cancelled.order()).stream().filter(Substitution::isOpen).forEach(substitution -> {
            substitution.cancel();
            substitutions.save(substitution);
        });
        questions.withdraw(cancelled.order());
    }
}
