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

    /** Tells until when the answer is waited for; {@code reason} is why the customer may be texted. */
    public Instant ask(SubstitutionId substitution, String reason) {
        var item = questions.item(substitution);
        questions.ask(item, reason);
        return item.answerBy();
    }
}
