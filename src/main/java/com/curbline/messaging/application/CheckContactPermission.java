package com.curbline.messaging.application;

import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.questions.OpenQuestions;
import org.springframework.stereotype.Service;

/** Tells whether a customer may be texted about an item: agreed for the order, not opted out, a number that receives texts. */
@Service
public class CheckContactPermission {

    private final OpenQuestions questions;
    private final Consents consents;

    CheckContactPermission(OpenQuestions questions, Consents consents) {
        this.questions = questions;
        this.consents = consents;
    }

    public boolean mayText(SubstitutionId substitution) {
        var item = questions.item(substitution);
        var question = questions.of(item);
        return item.smsConsent() && !question.silenced() && consents.of(question.phone().e164()).isGiven();
    }
}
