package com.curbline.messaging.inbox;

import com.curbline.messaging.inbox.Understanding.Meaning;
import com.curbline.messaging.questions.OpenQuestions;
import org.springframework.stereotype.Component;

/** Handles a text that answers nothing: what it says about the phone counts all the same, anything else waits for staff. */
@Component
class WithoutQuestion {

    private final OpenQuestions questions;
    private final Interpreter interpreter;
    private final PhoneMatters phone;
    private final Heard heard;

    WithoutQuestion(OpenQuestions questions, Interpreter interpreter, PhoneMatters phone, Heard heard) {
        this.questions = questions;
        this.interpreter = interpreter;
        this.phone = phone;
        this.heard = heard;
    }

    Handled reply(InboxText text) {
        var understood = interpreter.readAlone(text.body());
        if (PhoneMatters.isOne(understood) && !PhoneMatters.isWrongNumber(understood)) {
            return aboutThePhone(text, understood);
        }
        var outcome = questions.isKnown(text.from()) ? Handled.NO_OPEN_QUESTION : Handled.UNKNOWN_SENDER;
        return new Handled(outcome, understood.rule(), null);
    }

    /** The carrier has acted on the word and answered it. */
    Handled carriersWord(Meaning meaning, InboxText text) {
        return aboutThePhone(text, new Understanding(meaning, "provider"));
    }

    /** Whether the text is nothing but a word about the phone, such as START. */
    boolean isOnlyAboutThePhone(InboxText text) {
        return PhoneMatters.isOne(interpreter.readAlone(text.body()));
    }

    private Handled aboutThePhone(InboxText text, Understanding understood) {
        var last = questions.lastContact(text.from());
        last.ifPresent(question -> heard.on(question, text, understood.meaning().name(), understood));
        phone.settle(last.orElse(null), text, understood);
        return new Handled(understood.meaning().name(), understood.rule(), last.filter(question -> question.id() != null).orElse(null));
    }
}
