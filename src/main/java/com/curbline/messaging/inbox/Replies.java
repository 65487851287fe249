package com.curbline.messaging.inbox;

import com.curbline.messaging.AnswerDesk;
import com.curbline.messaging.inbox.ReplyWording.Manner;
import com.curbline.messaging.inbox.ReplyWording.Rest;
import com.curbline.messaging.outbox.NewText;
import com.curbline.messaging.outbox.Outbox;
import com.curbline.messaging.outbox.TextKind;
import com.curbline.messaging.questions.Question;
import com.curbline.messaging.questions.QuestionItem;
import com.curbline.messaging.questions.Settled;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers customers: one text at most for each of theirs, and not without end. */
@Component
class Replies {

    private static final Duration WORTH_SENDING = Duration.ofMinutes(10);
    private static final Duration ASKED_WHICH = Duration.ofHours(2);
    /** What could go back and forth with another machine. */
    private static final Set<TextKind> LIMITED = EnumSet.of(TextKind.CLARIFICATION, TextKind.STANDING, TextKind.WHICH_ORDER, TextKind.HELP,
            TextKind.OPT_IN, TextKind.LANGUAGE);
    private static final int MOST_IN_A_WHILE = 10;
    private static final Duration A_MOMENT = Duration.ofMinutes(1);
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final ReplyWording wording;
    private final Outbox outbox;
    private final InboxRows inbox;
    private final AnswerDesk desk;
    private final Clock clock;

    Replies(ReplyWording wording, Outbox outbox, InboxRows inbox, AnswerDesk desk, Clock clock) {
        this.wording = wording;
        this.outbox = outbox;
        this.inbox = inbox;
        this.desk = desk;
        this.clock = clock;
    }

    void confirm(Question question, List<Settled> settled, List<QuestionItem> left, InboxText text) {
        boolean late = settled.stream().noneMatch(Settled::byThisAnswer);
        var standing = settled.stream().map(Settled::standing).toList();
        send(late ? TextKind.STANDING : TextKind.CONFIRMATION, question, wording.confirmation(question, standing, new Rest(question, left), new Manner(late, desk.canStillChange(question.order()))), text);
    }

    /** {@code rest} is what waits for an answer still, maybe of another order. */
    void standing(Asked settled, Rest rest, InboxText text) {
        var question = settled.question();
        var standing = settled.all().stream().map(QuestionItem::standing).filter(Objects::nonNull).toList();
        send(TextKind.STANDING, question, wording.standing(question, standing, rest, desk.canStillChange(question.order())), text);
    }

    /** Once a question. */
    void passedOn(Question question, InboxText text) {
        if (outbox.countAbout(question.id(), EnumSet.of(TextKind.PASSED_ON), Instant.EPOCH) == 0) {
            send(TextKind.PASSED_ON, question, wording.passedOn(question), text);
        }
    }

    /** Where nothing is open; once an order. */
    void told(Question question, InboxText text) {
        if (!inbox.isTold(text.from(), question.order())) {
            send(TextKind.PASSED_ON, question, wording.told(question), text);
        }
    }

    /** False where enough was asked by now. */
    boolean clarify(Asked asked, InboxText text) {
        return send(TextKind.CLARIFICATION, asked.question(), wording.clarification(asked.question(), asked.open(), asked.isLettered()), text);
    }

    /** Asks once; false where it was asked before. */
    boolean askWhichOrder(List<Asked> open, InboxText text) {
        var asked = outbox.count(text.from(), EnumSet.of(TextKind.WHICH_ORDER), clock.instant().minus(ASKED_WHICH));
        return asked == 0 && send(TextKind.WHICH_ORDER, open.get(0).question(), wording.whichOrder(open), text);
    }

    void help(Question question, InboxText text) {
        send(TextKind.HELP, question, wording.help(question), text);
    }

    void optedOut(Question question, InboxText text) {
        send(TextKind.OPT_OUT, question, wording.optedOut(question), text);
    }

    void optedIn(Question question, InboxText text) {
        send(TextKind.OPT_IN, question, wording.optedIn(question), text);
    }

    void speaks(Question question, InboxText text) {
        send(TextKind.LANGUAGE, question, wording.speaks(question), text);
    }

    /** The very same words again at once, or more than any person writes. */
    private boolean isLoop(Question question, InboxText text, Instant now) {
        return inbox.isRepeated(text, LIMITED, now.minus(A_MOMENT)) || sentLately(question, now) >= MOST_IN_A_WHILE;
    }

    private int sentLately(Question question, Instant now) {
        return question.id() == null ? outbox.count(question.phone().e164(), LIMITED, now.minus(A_WHILE)) : outbox.countAbout(question.id(), LIMITED, now.minus(A_WHILE));
    }

    private boolean send(TextKind kind, Question question, String body, InboxText text) {
        var now = clock.instant();
        if (LIMITED.contains(kind) && isLoop(question, text, now)) {
            return false;
        }
        outbox.add(new NewText(kind, question.id(), question.order(), question.store(), question.phone(), question.ourNumber(), body,
                question.language(), now, now.plus(WORTH_SENDING), "reply:" + text.sid()));
        return true;
    }
}
