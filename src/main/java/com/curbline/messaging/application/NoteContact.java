package com.curbline.messaging.application;

import com.curbline.kernel.Party;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.ContactHeldBack;
import com.curbline.messaging.questions.OpenQuestions;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Notes why a customer is not asked by text; what is asked is noted with the question itself. */
@Service
public class NoteContact {

    private final OpenQuestions questions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoteContact(OpenQuestions questions, ApplicationEventPublisher events, Clock clock) {
        this.questions = questions;
        this.events = events;
        this.clock = clock;
    }

    /** Tells the outcome of the contact where it ends here and a person has to carry on, else null. */
    public String note(SubstitutionId substitution, ContactVerdict verdict) {
        if (verdict.contact() == Contact.TEXT) {
            return null;
        }
        var item = questions.item(substitution);
        var question = questions.of(item);
        questions.noteContact(substitution, verdict.contact().name(), verdict.reason());
        events.publishEvent(new ContactHeldBack(question.order(), question.store(), clock.instant(), Party.CURBLINE, item.name(), verdict.contact().name(), verdict.reason()));
        return verdict.contact() == Contact.CALL ? ContactEnds.NEEDS_PERSON : null;
    }
}
