package com.curbline.messaging.application;

import com.curbline.engine.Processes;
import com.curbline.kernel.Party;
import com.curbline.messaging.CustomerUnreached;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.QuestionItem;
import com.curbline.messaging.questions.Unreached;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends the contact about an item without an answer: a person takes over, with the time that is left. */
@Component
public class ContactEnds {

    /** The outcome of a contact that only a person can carry on; the substitution's diagram branches on it. */
    public static final String NEEDS_PERSON = "NEEDS_PERSON";

    /** The outcome of calls that reached nobody. */
    public static final String NOT_REACHED = "NOT_REACHED";

    private final Processes processes;
    private final OpenQuestions questions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContactEnds(Processes processes, OpenQuestions questions, ApplicationEventPublisher events, Clock clock) {
        this.processes = processes;
        this.questions = questions;
        this.events = events;
        this.clock = clock;
    }

    /** What the customer wrote is for a person. */
    public void replyNeedsPerson(QuestionItem item) {
        end(item, "ReplyNeedsPerson");
    }

    /** No text reaches the customer. */
    public void textUndeliverable(Unreached unreached) {
        var item = questions.item(unreached.item());
        var question = questions.of(item);
        end(item, "TextUndeliverable");
        events.publishEvent(new CustomerUnreached(question.order(), question.store(), clock.instant(), Party.CURBLINE, item.substitution(), unreached.reason().name()));
    }

    private void end(QuestionItem item, String message) {
        processes.correlate(message, item.substitution().value(), Map.of("contactOutcome", NEEDS_PERSON, "answerBy", item.answerBy(),
                "substitutionId", item.substitution().value()));
        questions.toStaff(item.substitution());
    }
}
