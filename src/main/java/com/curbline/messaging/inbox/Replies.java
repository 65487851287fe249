package com.curbline.messaging.inbox;

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
    private static final Set<TextKind> LIMITED = EnumSet.of(TextKind.CLARIFICATION, TextKind.STANDING, TextKind.WHICH_ORDER, TextKind.HELP);
    private static final int MOST_IN_A_WHILE = 10;
    private static final Duration A_MOMENT = Duration.ofMinutes(1);
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final ReplyWording wording;
    private final Outbox outbox;
    private final InboxRows inbox;
    private final Clock clock;

    Replies(ReplyWording wording, Outbox outbox, InboxRows inbox, Clock clock) {
        this.wording = wording;
        this.outbox = outbox;
        this.inbox = inbox;
        this.clock = clock;
    }

    void confirm(Question question, List<Settled> settled, List<QuestionItem> left, InboxText text) {
        if (settled.isEmpty()) {
            return;
        }
        boolean late = settled.stream().noneMatch(Settled::byThisAnswer);
        var standing = settled.stream().map(Settled::standing).toList();
        send(late ? TextKind.STANDING : TextKind.CONFIRMATION, question, wording.confirmation(question, standing, left, late), text);
    }

    void standing(Question question, List<QuestionItem> asked, InboxText text) {
        var standing = asked.stream().map(QuestionItem::standing).filter(Objects::nonNull).toList();
        send(TextKind.STANDING, question, wording.standing(question, standing), text);
    }

    /** False where enough was asked by now. */
    boolean clarify(Question question, List<QuestionItem> open, InboxText text) {
        boolean lettered = open.size() > 1 || !"A".equals(open.get(0).letter());
        return send(TextKind.CLARIFICATION, question, wording.clarification(question, open, lettered), text);
    }

    /** Asks once; false where it was asked before. */
    boolean askWhichOrder(List<Question> open, InboxText text) {
        var asked = outbox.count(text.from(), EnumSet.of(TextKind.WHICH_ORDER), clock.instant().minus(ASKED_WHICH));
        return asked == 0 && send(TextKind.WHICH_ORDER, open.get(0), wording.whichOrder(open), text);
    }

    void help(Question question, InboxText text) {
        send(TextKind.HELP, question, wording.help(question), text);
    }

    void optedOut(Question question, InboxText text) {
        send(TextKind.OPT_OUT, question, wording.optedOut(question), text);
    }

    /** The very same words again at once, or more than any person writes. */
    private boolean isLoop(Question question, InboxText text, Instant now) {
        return inbox.isRepeated(text, LIMITED, now.minus(A_MOMENT)) || outbox.countAbout(question.id(), LIMITED, now.minus(A_WHILE)) >= MOST_IN_A_WHILE;
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
