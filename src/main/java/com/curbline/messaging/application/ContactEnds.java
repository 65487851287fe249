package com.curbline.messaging.application;

import com.curbline.engine.Processes;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.QuestionItem;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ends the contact about an item without an answer: a person takes over, with the time that is left. */
@Component
public class ContactEnds {

    /** The outcome of a contact that only a person can carry on; the substitution's diagram branches on it. */
    public static final String NEEDS_PERSON = "NEEDS_PERSON";

    private final Processes processes;
    private final OpenQuestions questions;

    ContactEnds(Processes processes, OpenQuestions questions) {
        this.processes = processes;
        this.questions = questions;
    }

    /** What the customer wrote is for a person. */
    public void replyNeedsPerson(QuestionItem item) {
        end(item, "ReplyNeedsPerson");
    }

    /** No text reaches the customer. */
    public void textUndeliverable(QuestionItem item) {
        end(item, "TextUndeliverable");
    }

    private void end(QuestionItem item, String message) {
        processes.correlate(message, item.substitution().value(), Map.of("contactOutcome", NEEDS_PERSON, "answerBy", item.answerBy()));
        questions.toStaff(item.substitution());
    }
}
