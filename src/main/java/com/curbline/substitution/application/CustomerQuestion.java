package com.curbline.substitution.application;

import com.curbline.messaging.ItemQuestion;
import com.curbline.messaging.ItemQuestion.OfferedOption;
import com.curbline.orders.Order;
import com.curbline.substitution.Substitution;

/** Says a missing item as the question that its customer is asked, by text or on the phone. */
final class CustomerQuestion {

    private CustomerQuestion() {
    }

    static ItemQuestion about(Order order, Substitution substitution) {
        var line = order.lineOf(substitution.id());
        var customer = order.customer();
        var progress = substitution.progress();
        var options = progress.offers().stream().map(offer -> new OfferedOption(offer.label(), offer.offeredName(), offer.unitPrice())).toList();
        return new ItemQuestion(substitution.id(), order.id(), order.identity().orderNumber(), order.store(), customer.phone(), customer.smsConsent(),
                customer.language(), line.ordered().name(), substitution.occasion().missing(), line.ordered().quantity(), options, progress.answerBy(), progress.ifSilent());
    }
}
