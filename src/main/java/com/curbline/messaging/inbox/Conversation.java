package com.curbline.messaging.inbox;

import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.inbox.Understanding.Meaning;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.Question;
import com.curbline.messaging.questions.QuestionItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers one text about one question. */
@Component
class Conversation {

    private static final String WRONG_NUMBER = "wrong-number";

    private final OpenQuestions questions;
    private final Interpreter interpreter;
    private final InContext context;
    private final TakeChoices takeChoices;
    private final Replies replies;
    private final StaffHelp staff;
    private final Consents consents;
    private final Heard heard;

    Conversation(OpenQuestions questions, Interpreter interpreter, InContext context, TakeChoices takeChoices, Replies replies, StaffHelp staff, Consents consents, Heard heard) {
        this.questions = questions;
        this.interpreter = interpreter;
        this.context = context;
        this.takeChoices = takeChoices;
        this.replies = replies;
        this.staff = staff;
        this.consents = consents;
        this.heard = heard;
    }

    Handled reply(Question question, InboxText text) {
        var asked = questions.asked(question);
        var open = asked.stream().filter(QuestionItem::isOpen).toList();
        var understood = context.understand(question, asked, open, text);
        if (understood.is(Meaning.DECIDED) && open.stream().noneMatch(item -> understood.choices().containsKey(item.substitution()))) {
            return late(question, text, understood);
        }
        var outcome = act(question, open, text, understood);
        return heard.on(question, text, outcome, understood.rule());
    }

    private String act(Question question, List<QuestionItem> open, InboxText text, Understanding understood) {
        switch (understood.meaning()) {
            case DECIDED -> takeChoices.take(question, open, text, understood);
            case CLARIFY -> {
                return clarify(question, open, text);
            }
            case LANGUAGE -> switchLanguage(question, open, text, understood);
            case STAFF -> toStaff(question, text, understood);
            default -> aboutThePhone(question, text, understood);
        }
        return understood.meaning().name();
    }

    private String clarify(Question question, List<QuestionItem> open, InboxText text) {
        if (question.clarified() || !replies.clarify(question, open, text)) {
            staff.ask(question, text);
            return Meaning.STAFF.name();
        }
        questions.clarified(question);
        return Meaning.CLARIFY.name();
    }

    private void switchLanguage(Question question, List<QuestionItem> open, InboxText text, Understanding understood) {
        if (understood.language() == null || understood.language() == question.language()) {
            clarify(question, open, text);
        } else {
            questions.switchTo(question, understood.language());
        }
    }

    private void toStaff(Question question, InboxText text, Understanding understood) {
        if (understood.rule().contains(WRONG_NUMBER)) {
            questions.silence(question);
        }
        staff.ask(question, text);
    }

    private void aboutThePhone(Question question, InboxText text, Understanding understood) {
        switch (understood.meaning()) {
            case OPT_OUT -> optOut(question, text);
            case OPT_IN -> consents.optIn(text.from(), "REPLY");
            case HELP -> replies.help(question, text);
            default -> { }
        }
    }

    private void optOut(Question question, InboxText text) {
        consents.optOut(text.from(), "REPLY");
        replies.optedOut(question, text);
        questions.onPhone(text.from()).forEach(staff::cannotText);
    }

    /** Nothing is open any more: the text changes nothing, and is told what stands. */
    Handled lateReply(Question question, InboxText text) {
        var asked = questions.asked(question);
        var understood = interpreter.read(question, asked, text.body());
        return switch (understood.meaning()) {
            case OPT_OUT, OPT_IN, HELP, IGNORE -> {
                aboutThePhone(question, text, understood);
                yield heard.on(question, text, understood.meaning().name(), understood.rule());
            }
            case STAFF -> {
                staff.tellOnly(question, text);
                yield late(question, text, understood);
            }
            default -> late(question, text, understood);
        };
    }

    private Handled late(Question question, InboxText text, Understanding understood) {
        replies.standing(question, questions.asked(question), text);
        return heard.on(question, text, Handled.LATE, understood.rule());
    }

    /** A text that belongs to nothing: opting out counts all the same, anything else waits for staff. */
    Handled withoutQuestion(InboxText text) {
        var understood = interpreter.readAlone(text.body());
        if (understood.is(Meaning.OPT_OUT)) {
            consents.optOut(text.from(), "REPLY");
        }
        if (understood.is(Meaning.OPT_IN)) {
            consents.optIn(text.from(), "REPLY");
        }
        var known = questions.isKnown(text.from()) ? Handled.NO_OPEN_QUESTION : Handled.UNKNOWN_SENDER;
        return new Handled(understood.is(Meaning.OPT_OUT) || understood.is(Meaning.OPT_IN) ? understood.meaning().name() : known, understood.rule(), null);
    }
}
