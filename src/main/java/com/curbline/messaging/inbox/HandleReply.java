package com.curbline.messaging.inbox;

import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.inbox.Understanding.Meaning;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.Question;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the question that a text belongs to, and lets it be answered. Runs in the one business command that handles the text. */
@Component
class HandleReply {

    private static final Duration LATE_FOR = Duration.ofHours(2);
    /** As long as labels mean one thing only. */
    private static final Duration TODAY = Duration.ofHours(24);

    private final OpenQuestions questions;
    private final Conversation conversation;
    private final WhichOrder whichOrder;
    private final LateAnswers lateAnswers;
    private final WithoutQuestion withoutQuestion;
    private final StaffHelp staff;
    private final String brand;

    HandleReply(OpenQuestions questions, Conversation conversation, WhichOrder whichOrder, LateAnswers lateAnswers, WithoutQuestion withoutQuestion,
                StaffHelp staff, MessagingSettings settings) {
        this.questions = questions;
        this.conversation = conversation;
        this.whichOrder = whichOrder;
        this.lateAnswers = lateAnswers;
        this.withoutQuestion = withoutQuestion;
        this.staff = staff;
        this.brand = settings.brand();
    }

    /** A word on which the carrier acted is no answer; only the one that opts in may be: YES. */
    Handled handle(InboxText text) {
        return switch (text.keyword()) {
            case STOP -> withoutQuestion.carriersWord(Meaning.OPT_OUT, text);
            case HELP -> withoutQuestion.carriersWord(Meaning.HELP, text);
            case START -> optedIn(text);
            case NONE -> converse(text);
        };
    }

    private Handled optedIn(InboxText text) {
        var handled = withoutQuestion.carriersWord(Meaning.OPT_IN, text);
        return withoutQuestion.isOnlyAboutThePhone(text) || questions.onPhone(text.from()).isEmpty() ? handled : converse(text);
    }

    private Handled converse(InboxText text) {
        var today = questions.onPhoneSince(text.from(), text.receivedAt().minus(TODAY));
        var named = OrderNumbers.named(today, text.body());
        if (named.size() == 1) {
            return aboutNamed(named.get(0), today, text);
        }
        var each = named.isEmpty() ? Optional.<Handled>empty() : whichOrder.each(named, text);
        if (each.isPresent()) {
            return each.get();
        }
        var open = fromNumberWrittenTo(today.stream().filter(Question::isOpen).toList(), text);
        if (open.size() == 1) {
            return conversation.reply(open.get(0), without(open.get(0), today), text);
        }
        return open.isEmpty() ? afterwards(today, text) : whichOrder.choose(open, text);
    }

    private Handled aboutNamed(Question named, List<Question> today, InboxText text) {
        var rest = OrderNumbers.without(named, text, brand);
        return named.isOpen() ? conversation.reply(named, without(named, today), rest) : conversation.lateReply(named, rest);
    }

    private static List<Question> without(Question one, List<Question> all) {
        return all.stream().filter(other -> !other.id().equals(one.id())).toList();
    }

    /** Those asked from the number that the customer wrote to, where several numbers ask. */
    private static List<Question> fromNumberWrittenTo(List<Question> open, InboxText text) {
        var exact = open.stream().filter(question -> question.ourNumber() != null && question.ourNumber().equals(text.to())).toList();
        return exact.isEmpty() ? open : exact;
    }

    private Handled afterwards(List<Question> today, InboxText text) {
        var closed = lateAnswers.find(today, text).map(Asked::question).or(() -> questions.lastClosedOnPhone(text.from(), text.receivedAt().minus(LATE_FOR)));
        return closed.map(question -> conversation.lateReply(question, text)).orElseGet(() -> withoutQuestion.reply(text));
    }

    /** Nothing helps: a person reads it. */
    Handled giveUp(InboxText text) {
        questions.onPhone(text.from()).forEach(question -> staff.tellOnly(question, text));
        return new Handled(Handled.STUCK, "attempts", null);
    }
}
