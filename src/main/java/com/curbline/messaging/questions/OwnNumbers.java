package com.curbline.messaging.questions;

import com.curbline.kernel.PhoneNumber;
import com.curbline.messaging.outbox.TextProvider;
import org.springframework.stereotype.Component;

/** Picks the number that a question is asked from: one from which nothing else is asked on the same phone, where there is one. */
@Component
class OwnNumbers {

    private final QuestionRows questions;
    private final TextProvider provider;

    OwnNumbers(QuestionRows questions, TextProvider provider) {
        this.questions = questions;
        this.provider = provider;
    }

    /** Null where the provider chooses. */
    String freeFor(PhoneNumber phone) {
        var ours = provider.ownNumbers();
        if (ours.size() < 2) {
            return null;
        }
        var taken = questions.open(phone.e164()).stream().map(Question::ourNumber).toList();
        return ours.stream().filter(number -> !taken.contains(number)).findFirst().orElse(ours.get(0));
    }
}
