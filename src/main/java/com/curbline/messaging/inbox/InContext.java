package com.curbline.messaging.inbox;

import com.curbline.messaging.inbox.Understanding.Meaning;
import com.curbline.messaging.outbox.Outbox;
import com.curbline.messaging.questions.Question;
import com.curbline.messaging.questions.QuestionItem;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a reply to a question of which some items may be settled already. */
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

    Understanding understand(Question question, List<QuestionItem> asked, List<QuestionItem> open, InboxText text) {
        var aboutOpen = interpreter.read(question, open, text.body());
        if (asked.size() == open.size()) {
            return aboutOpen;
        }
        var aboutAll = interpreter.read(question, asked, text.body());
        if (aboutOpen.is(Meaning.CLARIFY) || aboutOpen.is(Meaning.STAFF)) {
            return aboutAll.is(Meaning.DECIDED) ? aboutAll : aboutOpen;
        }
        boolean namesNoItem = aboutOpen.is(Meaning.DECIDED) && !aboutAll.is(Meaning.DECIDED);
        return namesNoItem && isCrossing(open, text) ? aboutOpen.unclear("crossing") : aboutOpen;
    }

    /** A bare "1" may be meant for the text before, when the newer one has hardly arrived. */
    private boolean isCrossing(List<QuestionItem> open, InboxText text) {
        return open.stream().anyMatch(item -> item.outboxId() == null || !outbox.hadLeft(item.outboxId(), text.receivedAt().minus(READING)));
    }
}
