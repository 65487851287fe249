package com.curbline.messaging.inbox;

import com.curbline.kernel.Party;
import com.curbline.messaging.CustomerReplied;
import com.curbline.messaging.questions.Question;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes known that a customer wrote about an order, and what was made of it. */
@Component
class Heard {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    Heard(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Told before anything is done about it, so that the story has it in this order. */
    void on(Question question, InboxText text, String outcome, Understanding understood) {
        events.publishEvent(new CustomerReplied(question.order(), question.store(), clock.instant(), Party.CUSTOMER, text.body(), outcome, understood.rule(),
                understood.said()));
    }
}
