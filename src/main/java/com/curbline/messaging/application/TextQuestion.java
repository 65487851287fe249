package com.curbline.messaging.application;

import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.questions.OpenQuestions;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Asks a customer about a prepared item, together with whatever else of the order is open. */
@Service
public class TextQuestion {

    private final OpenQuestions questions;

    TextQuestion(OpenQuestions questions) {
        this.questions = questions;
    }

    /** Tells until when the answer is waited for. */
    public Instant ask(SubstitutionId substitution) {
        var item = questions.item(substitution);
        questions.ask(item);
        return item.answerBy();
    }
}
