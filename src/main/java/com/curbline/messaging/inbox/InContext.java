package com.curbline.messaging.inbox;

import com.curbline.messaging.inbox.Understanding.Meaning;
import com.curbline.messaging.outbox.Outbox;
import com.curbline.messaging.questions.Question;
import com.curbline.messaging.questions.QuestionItem;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a reply to a question of which some items may be settled already, on a phone that may have been asked other things before. */
@Component
class InContext {

    /** Nobody reads a text and answers it in less. */
    private static final Duration READING = Duration.ofSeconds(5);

    private final Interpreter interpreter;
    private final Outbox outbox;

    InContext(Interpreter interpreter, Outbox outbox) {
        this.interpreter = interpreter;
        this.outbox = outbox;
    }

    /** {@code others} are the other questions that the phone was asked today. */
    Understanding understand(Asked asked, List<Question> others, InboxText text) {
        var understood = understand(asked, text);
        boolean mayBeForAnother = understood.is(Meaning.DECIDED) && !Pointers.pointAt(asked.all(), text.answer());
        return mayBeForAnother && wasAskedBefore(asked, others) && isCrossing(asked.open(), text) ? understood.unclear("crossing") : understood;
    }

    /** Without the number of the order only where the whole text does not mean something else. */
    private Understanding understand(Asked asked, InboxText text) {
        var rest = read(asked, text.answer());
        return text.isCut() ? rest.besides(read(asked, text.whole())) : rest;
    }

    private Understanding read(Asked asked, String body) {
        var aboutOpen = interpreter.read(asked.question(), asked.open(), body);
        boolean doubtful = aboutOpen.is(Meaning.CLARIFY) || aboutOpen.is(Meaning.STAFF);
        if (!doubtful || asked.all().size() == asked.open().size()) {
            return aboutOpen;
        }
        var aboutAll = interpreter.read(asked.question(), asked.all(), body);
        return aboutAll.is(Meaning.DECIDED) ? aboutAll : aboutOpen;
    }

    private static boolean wasAskedBefore(Asked asked, List<Question> others) {
        return !others.isEmpty() || asked.all().size() > asked.open().size() || asked.open().stream().map(QuestionItem::outboxId).distinct().count() > 1;
    }

    /** A bare "yes" may be meant for the text before, when the newer one has hardly arrived. */
    private boolean isCrossing(List<QuestionItem> open, InboxText text) {
        return open.stream().map(QuestionItem::outboxId).distinct().anyMatch(id -> id == null || !outbox.hadLeft(id, text.receivedAt().minus(READING)));
    }
}
