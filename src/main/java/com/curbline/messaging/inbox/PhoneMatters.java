package com.curbline.messaging.inbox;

import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.consent.PhoneClosed;
import com.curbline.messaging.inbox.Understanding.Meaning;
import com.curbline.messaging.plumbing.AfterCommit;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.Question;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does what a text asks for the phone as a whole, whatever it was asked: no more texts, texts again, help, another language, the wrong person. */
@Component
class PhoneMatters {

    private static final Set<Meaning> ALWAYS = Set.of(Meaning.OPT_OUT, Meaning.OPT_IN, Meaning.HELP, Meaning.LANGUAGE, Meaning.IGNORE);
    private static final String WRONG_NUMBER = "wrong-number";

    private final OpenQuestions questions;
    private final Consents consents;
    private final Replies replies;
    private final StaffHelp staff;
    private final ApplicationEventPublisher events;

    PhoneMatters(OpenQuestions questions, Consents consents, Replies replies, StaffHelp staff, ApplicationEventPublisher events) {
        this.questions = questions;
        this.consents = consents;
        this.replies = replies;
        this.staff = staff;
        this.events = events;
    }

    static boolean isOne(Understanding understood) {
        return ALWAYS.contains(understood.meaning()) || isWrongNumber(understood);
    }

    static boolean isWrongNumber(Understanding understood) {
        return understood.is(Meaning.STAFF) && understood.rule().contains(WRONG_NUMBER);
    }

    /** {@code question} is null for a phone that we never texted. */
    void settle(Question question, InboxText text, Understanding understood) {
        switch (understood.meaning()) {
            case OPT_OUT -> optOut(question, text);
            case OPT_IN -> optIn(question, text);
            case HELP -> help(question, text);
            case LANGUAGE -> speak(question, text, understood);
            case STAFF -> wrongNumber(question, text);
            default -> { }
        }
    }

    /** Whoever opted out is told once; where the carrier knew the word it has told already. */
    private void optOut(Question question, InboxText text) {
        boolean news = consents.optOut(text.from(), isCarriers(text) ? "KEYWORD" : "REPLY");
        if (news && mayAnswer(question, text)) {
            replies.optedOut(question, text);
        }
    }

    /** What could not be asked meanwhile is asked now, where there is time left for an answer. */
    private void optIn(Question question, InboxText text) {
        consents.optIn(text.from(), isCarriers(text) ? "KEYWORD" : "REPLY");
        if (mayAnswer(question, text)) {
            replies.optedIn(question, text);
        }
        questions.onPhone(text.from()).forEach(questions::askWhatNeverLeft);
    }

    private void help(Question question, InboxText text) {
        if (mayAnswer(question, text)) {
            replies.help(question, text);
        }
    }

    /** Everything that is open is asked again in that language; where nothing is or it was asked so before, the wish alone is acknowledged. */
    private void speak(Question question, InboxText text, Understanding understood) {
        consents.wish(text.from(), understood.language());
        List<Question> open = questions.onPhone(text.from());
        if (question != null && question.id() != null && !question.isOpen()) {
            questions.switchTo(question, understood.language());
        }
        var switched = open.stream().filter(other -> other.language() != understood.language()).toList();
        var asked = switched.stream().filter(other -> questions.switchTo(other, understood.language())).toList();
        if (asked.isEmpty() && mayAnswer(question, text)) {
            replies.speaks(question.in(understood.language()), text);
        }
    }

    /** Somebody else has this phone: nothing more about the orders goes there, and a person finds out. */
    private void wrongNumber(Question question, InboxText text) {
        questions.silence(question);
        staff.tellOnly(question, text);
        questions.onPhone(text.from()).forEach(questions::silence);
        AfterCommit.run(() -> events.publishEvent(new PhoneClosed()));
    }

    /** The carrier has not answered yet, and we know about which order and for which store we do. */
    private static boolean mayAnswer(Question question, InboxText text) {
        return question != null && !isCarriers(text);
    }

    private static boolean isCarriers(InboxText text) {
        return text.keyword() != Keyword.NONE;
    }
}
