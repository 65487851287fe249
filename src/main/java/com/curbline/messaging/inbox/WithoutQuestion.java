package com.curbline.messaging.inbox;

import com.curbline.messaging.AnswerDesk;
import com.curbline.messaging.inbox.Understanding.Meaning;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.Question;
import java.util.List;
import org.springframework.stereotype.Component;

/** Handles a text that answers nothing: what it says about the phone counts all the same, anything else belongs to the order that is not over. */
@Component
class WithoutQuestion {

    private final OpenQuestions questions;
    private final Interpreter interpreter;
    private final PhoneMatters phone;
    private final Heard heard;
    private final AnswerDesk desk;
    private final SpokenLanguage spoken;
    private final StaffHelp staff;
    private final Replies replies;

    WithoutQuestion(OpenQuestions questions, Interpreter interpreter, PhoneMatters phone, Heard heard, AnswerDesk desk,
                    StaffHelp staff, Replies replies, SpokenLanguage spoken) {
        this.questions = questions;
        this.interpreter = interpreter;
        this.phone = phone;
        this.heard = heard;
        this.desk = desk;
        this.spoken = spoken;
        this.staff = staff;
        this.replies = replies;
    }

    Handled reply(InboxText text) {
        var understood = interpreter.readAlone(text.body());
        if (PhoneMatters.isOne(understood) && !PhoneMatters.isWrongNumber(understood)) {
            return aboutThePhone(text, understood);
        }
        var order = questions.lastContacts(text.from()).stream().filter(contact -> desk.canStillChange(contact.order())).findFirst();
        return order.map(one -> aboutOrder(one, text, understood)).orElseGet(() -> unknown(text, understood));
    }

    /** Whatever somebody writes about an order stands in its story; what says more than thanks is for a person. */
    private Handled aboutOrder(Question last, InboxText text, Understanding understood) {
        var order = spoken.heed(last, List.of(), text, understood);
        boolean forPerson = understood.is(Meaning.STAFF);
        var outcome = forPerson ? Meaning.STAFF.name() : Handled.NO_OPEN_QUESTION;
        heard.on(order, text, outcome, understood);
        if (PhoneMatters.isWrongNumber(understood)) {
            phone.settle(order, text, understood);
        } else if (forPerson) {
            staff.tellOnly(order, text);
            replies.told(order, text);
        }
        return new Handled(outcome, understood.rule(), order);
    }

    private Handled unknown(InboxText text, Understanding understood) {
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
