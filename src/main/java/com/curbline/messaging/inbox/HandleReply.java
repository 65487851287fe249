package com.curbline.messaging.inbox;

import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.inbox.Understanding.Meaning;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.Question;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the question that a text belongs to, and lets it be answered. Runs in the one business command that handles the text. */
@Component
class HandleReply {

    private static final Duration LATE_FOR = Duration.ofHours(2);

    private final OpenQuestions questions;
    private final Conversation conversation;
    private final WhichOrder whichOrder;
    private final StaffHelp staff;
    private final Consents consents;

    HandleReply(OpenQuestions questions, Conversation conversation, WhichOrder whichOrder, StaffHelp staff, Consents consents) {
        this.questions = questions;
        this.conversation = conversation;
        this.whichOrder = whichOrder;
        this.staff = staff;
        this.consents = consents;
    }

    Handled handle(InboxText text) {
        return switch (text.keyword()) {
            case STOP -> optedOut(text);
            case HELP -> new Handled(Meaning.HELP.name(), "provider", null);
            case START -> optedIn(text);
            case NONE -> converse(text);
        };
    }

    private Handled optedOut(InboxText text) {
        consents.optOut(text.from(), "KEYWORD");
        questions.onPhone(text.from()).forEach(question -> staff.cannotText(question));
        return new Handled(Meaning.OPT_OUT.name(), "provider", null);
    }

    /** The word that opts in may be the answer as well: YES. */
    private Handled optedIn(InboxText text) {
        consents.optIn(text.from(), "KEYWORD");
        return questions.onPhone(text.from()).isEmpty() ? new Handled(Meaning.OPT_IN.name(), "provider", null) : converse(text);
    }

    private Handled converse(InboxText text) {
        var open = questionsOf(text);
        if (open.size() == 1) {
            return conversation.reply(open.get(0), text);
        }
        return open.isEmpty() ? afterwards(text) : whichOrder.choose(open, text);
    }

    /** Those asked from the number that the customer wrote to, where several numbers ask. */
    private List<Question> questionsOf(InboxText text) {
        var open = questions.onPhone(text.from());
        var exact = open.stream().filter(question -> question.ourNumber() != null && question.ourNumber().equals(text.to())).toList();
        return exact.isEmpty() ? open : exact;
    }

    private Handled afterwards(InboxText text) {
        var closed = questions.lastClosedOnPhone(text.from(), text.receivedAt().minus(LATE_FOR));
        return closed.map(question -> conversation.lateReply(question, text)).orElseGet(() -> conversation.withoutQuestion(text));
    }

    /** Nothing helps: a person reads it. */
    Handled giveUp(InboxText text) {
        questions.onPhone(text.from()).forEach(question -> staff.tellOnly(question, text));
        return new Handled(Handled.STUCK, "attempts", null);
    }
}
