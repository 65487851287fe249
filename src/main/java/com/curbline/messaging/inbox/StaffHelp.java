package com.curbline.messaging.inbox;

import com.curbline.kernel.Party;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.ReplyNeedsPerson;
import com.curbline.messaging.application.ContactEnds;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.Question;
import com.curbline.messaging.questions.QuestionItem;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands what a text message cannot settle to a person; the question stays open. */
@Component
class StaffHelp {

    private final OpenQuestions questions;
    private final ContactEnds ends;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffHelp(OpenQuestions questions, ContactEnds ends, ApplicationEventPublisher events, Clock clock) {
        this.questions = questions;
        this.ends = ends;
        this.events = events;
        this.clock = clock;
    }

    /** @throws com.curbline.engine.NobodyIsWaiting while a process has not come to its waiting yet; the reply is handled again then */
    void ask(Question question, InboxText text) {
        ask(question, open(question), text);
    }

    void ask(Question question, List<QuestionItem> items, InboxText text) {
        items.forEach(item -> {
            tell(question, item.substitution(), text);
            if (!item.withStaff()) {
                ends.replyNeedsPerson(item);
            }
        });
    }

    /** For staff to know; no process is moved. */
    void tellOnly(Question question, InboxText text) {
        var open = open(question);
        var about = open.isEmpty() ? questions.asked(question) : open;
        if (about.isEmpty()) {
            tell(question, (SubstitutionId) null, text);
        }
        about.forEach(item -> tell(question, item.substitution(), text));
    }

    private List<QuestionItem> open(Question question) {
        return questions.asked(question).stream().filter(QuestionItem::isOpen).toList();
    }

    private void tell(Question question, SubstitutionId item, InboxText text) {
        events.publishEvent(new ReplyNeedsPerson(question.order(), question.store(), clock.instant(), Party.CUSTOMER, item, text.body()));
    }
}
