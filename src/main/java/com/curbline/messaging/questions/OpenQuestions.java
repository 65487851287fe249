package com.curbline.messaging.questions;

import com.curbline.kernel.Language;
import com.curbline.kernel.SubstitutionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The questions as those see them who ask and who take answers. */
@Component
public class OpenQuestions {

    private final QuestionRows questions;
    private final ItemRows items;
    private final QuestionTexts texts;
    private final QuestionBook book;

    OpenQuestions(QuestionRows questions, ItemRows items, QuestionTexts texts, QuestionBook book) {
        this.questions = questions;
        this.items = items;
        this.texts = texts;
        this.book = book;
    }

    public QuestionItem item(SubstitutionId id) {
        return items.find(id).orElseThrow(() -> new IllegalStateException("Nothing was prepared to be asked about " + id));
    }

    public Question of(QuestionItem item) {
        return questions.get(item.questionId());
    }

    /** {@code reason} is why the customer may be texted. */
    public void ask(QuestionItem item, String reason) {
        texts.ask(item, reason);
    }

    /** What is done instead of texting about the item, and why. */
    public void noteContact(SubstitutionId item, String contact, String reason) {
        items.noteContact(item, contact, reason);
    }

    /** What the phone is asked just now, oldest first. */
    public List<Question> onPhone(String phone) {
        return questions.waiting(phone);
    }

    /** What is open on the phone and what was closed since then, oldest first. */
    public List<Question> onPhoneSince(String phone, Instant moment) {
        return questions.since(phone, moment);
    }

    /** The order that the phone was texted about last; without an id where nothing was ever asked about it. */
    public Optional<Question> lastContact(String phone) {
        return questions.lastContacts(phone).stream().findFirst();
    }

    /** Orders that the phone was texted about, the latest first. */
    public List<Question> lastContacts(String phone) {
        return questions.lastContacts(phone);
    }

    /** Asks again what is open and never left, as long as there is time for an answer. */
    public void askWhatNeverLeft(Question question) {
        texts.askWhatNeverLeft(question);
    }

    public Optional<Question> lastClosedOnPhone(String phone, Instant since) {
        return questions.lastClosed(phone, since);
    }

    /** Whether we ever texted that phone. */
    public boolean isKnown(String phone) {
        return questions.isKnown(phone);
    }

    /** Every item that the customer was asked about, in the order of the letters. */
    public List<QuestionItem> asked(Question question) {
        return items.of(question.id()).stream().filter(item -> item.letter() != null).toList();
    }

    /** Whether the customer was asked about the item, or was about to be. */
    public boolean wasAsked(SubstitutionId item) {
        return items.find(item).filter(known -> known.letter() != null).isPresent();
    }

    public void answered(Question question, List<Settled> settled) {
        book.answered(question, settled);
    }

    public void clarified(Question question) {
        questions.clarified(question.id());
    }

    /** Nothing more about this order goes to this phone. */
    public void silence(Question question) {
        if (question.id() == null) {
            questions.addSilenced(question);
        } else {
            questions.silence(question.id());
        }
    }

    /** Asks again in that language, once each; false where nothing was asked. */
    public boolean switchTo(Question question, Language language) {
        return book.switchTo(question, language);
    }

    /** What is said about it from now on is said in that language; nothing is asked again. */
    public void speak(Question question, Language language) {
        questions.language(question.id(), language);
    }

    /** A person looks after the item from now on; its question stays open. */
    public void toStaff(SubstitutionId item) {
        items.toStaff(item);
    }

    /** Open items of which the customer cannot read, and why. */
    public List<Unreached> unreached() {
        return items.unreached();
    }
}
