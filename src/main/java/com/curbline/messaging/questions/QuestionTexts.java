package com.curbline.messaging.questions;

import com.curbline.messaging.outbox.NewText;
import com.curbline.messaging.outbox.Outbox;
import com.curbline.messaging.outbox.TextKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts questions into the outbox: one text for all items that are open when it leaves, a further one for items that went missing later. */
@Component
class QuestionTexts {

    /** How long a text waits for items that were reported together with its own. */
    static final Duration GATHERING = Duration.ofSeconds(3);
    private static final Duration LEAST_TIME_TO_ANSWER = Duration.ofSeconds(30);

    private final QuestionRows questions;
    private final ItemRows items;
    private final QuestionWording wording;
    private final Outbox outbox;
    private final Clock clock;

    QuestionTexts(QuestionRows questions, ItemRows items, QuestionWording wording, Outbox outbox, Clock clock) {
        this.questions = questions;
        this.items = items;
        this.wording = wording;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asks a prepared item; asking it again changes nothing. */
    void ask(QuestionItem prepared, String reason) {
        var question = questions.lock(prepared.questionId());
        var all = items.of(question.id());
        all.stream().filter(item -> item.substitution().equals(prepared.substitution()) && item.status() == ItemStatus.PREPARED).findFirst()
                .ifPresent(item -> open(question, item, all, reason));
    }

    /** The text comes first, so that the item is written once, with the text that asks it. */
    private void open(Question question, QuestionItem prepared, List<QuestionItem> before, String reason) {
        var opened = prepared.opened(letter(prepared, before));
        var all = before.stream().map(item -> item == prepared ? opened : item).sorted(QuestionItem.BY_LETTER).toList();
        var outboxId = send(question, opened, all).orElse(opened.outboxId());
        items.open(opened, outboxId, reason);
    }

    /** An item that was prepared before letters were given beforehand takes the next one of its question. */
    private static String letter(QuestionItem prepared, List<QuestionItem> all) {
        return prepared.askedAs() != null ? prepared.askedAs() : Letters.next(all.stream().map(QuestionItem::letter).filter(Objects::nonNull).toList());
    }

    /** Items of which the customer has read nothing yet: what goes missing now goes into the same text. Their text does not leave before the command ends. */
    List<QuestionItem> waiting(Question question) {
        var unsent = outbox.holdUnsentQuestion(question.id());
        return items.of(question.id()).stream().filter(item -> item.status() == ItemStatus.PREPARED
                || item.isOpen() && unsent.filter(text -> text.equals(item.outboxId())).isPresent()).toList();
    }

    private Optional<String> send(Question question, QuestionItem first, List<QuestionItem> all) {
        var unsent = outbox.unsentQuestion(question.id());
        var asked = all.stream().filter(item -> item.isOpen() && (item.outboxId() == null || unsent.filter(item.outboxId()::equals).isPresent())).toList();
        var text = text(question, asked, all, "question:" + question.id() + ":" + first.substitution().value() + ":" + clock.millis());
        var id = unsent.filter(known -> outbox.rewrite(known, text.body(), text.notBefore(), text.notAfter())).or(() -> outbox.add(text));
        id.ifPresent(known -> asked.stream().filter(item -> item != first && !known.equals(item.outboxId()))
                .forEach(item -> items.askedBy(known, item.substitution())));
        return id;
    }

    /** The item needs no asking any more: what was not sent yet goes without it. */
    void forget(Question question, String outboxId) {
        if (outboxId == null || outbox.unsentQuestion(question.id()).filter(outboxId::equals).isEmpty()) {
            return;
        }
        var all = items.of(question.id());
        var left = all.stream().filter(item -> item.isOpen() && outboxId.equals(item.outboxId())).toList();
        if (left.isEmpty()) {
            outbox.withdraw(outboxId);
        } else {
            var text = text(question, left, all, "");
            outbox.rewrite(outboxId, text.body(), text.notBefore(), text.notAfter());
        }
    }

    /** Asks everything that is open once more, in the question's language as it is now; false where that was done before. */
    boolean askAgain(Question question) {
        var all = items.of(question.id());
        var open = all.stream().filter(QuestionItem::isOpen).toList();
        return !open.isEmpty() && add(question, open, all, "question:" + question.id() + ":again:" + question.language().tag());
    }

    void askWhatNeverLeft(Question question) {
        var all = items.of(question.id());
        var now = clock.instant();
        askAgain(question, all.stream().filter(item -> item.isOpen() && item.answerBy().isAfter(now.plus(LEAST_TIME_TO_ANSWER)))
                .filter(item -> item.outboxId() == null || !outbox.hadLeft(item.outboxId(), now)).toList(), all, "again");
    }

    private void askAgain(Question question, List<QuestionItem> asked, List<QuestionItem> all, String why) {
        if (!asked.isEmpty()) {
            add(question, asked, all, "question:" + question.id() + ":" + why + ":" + clock.millis());
        }
    }

    private boolean add(Question question, List<QuestionItem> asked, List<QuestionItem> all, String key) {
        var added = outbox.add(text(question, asked, all, key));
        added.ifPresent(id -> asked.forEach(item -> items.askedBy(id, item.substitution())));
        return added.isPresent();
    }

    private NewText text(Question question, List<QuestionItem> asked, List<QuestionItem> all, String key) {
        var now = clock.instant();
        boolean others = all.stream().anyMatch(item -> item.status() == ItemStatus.PREPARED);
        boolean lettered = all.stream().anyMatch(item -> item.letter() != null && !asked.contains(item));
        return new NewText(TextKind.QUESTION, question.id(), question.order(), question.store(), question.phone(), question.ourNumber(),
                wording.ask(question, asked, lettered), question.language(), others ? now.plus(GATHERING) : now, notAfter(asked, now), key);
    }

    /** An answer needs time: what cannot leave before most of it is gone does not leave at all. */
    private static Instant notAfter(List<QuestionItem> asked, Instant now) {
        var by = asked.stream().map(QuestionItem::answerBy).min(Instant::compareTo).orElseThrow();
        var window = Duration.between(now, by);
        return by.minus(shorter(longer(window.dividedBy(4), LEAST_TIME_TO_ANSWER), window.dividedBy(2)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
