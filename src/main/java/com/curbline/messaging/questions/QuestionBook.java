package com.curbline.messaging.questions;

import com.curbline.kernel.Language;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.ItemQuestion;
import com.curbline.messaging.ItemQuestion.OfferedOption;
import com.curbline.messaging.Questions;
import com.curbline.messaging.StandingDecision;
import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.outbox.Outbox;
import com.curbline.messaging.questions.Question.Status;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The questions of all orders. Whoever changes items of a question locks the question first. */
@Component
class QuestionBook implements Questions {

    private final QuestionRows questions;
    private final ItemRows items;
    private final QuestionTexts texts;
    private final OwnNumbers numbers;
    private final PhoneLabels labels;
    private final Consents phones;
    private final Outbox outbox;

    QuestionBook(QuestionRows questions, ItemRows items, QuestionTexts texts, OwnNumbers numbers, PhoneLabels labels, Consents phones, Outbox outbox) {
        this.questions = questions;
        this.items = items;
        this.texts = texts;
        this.numbers = numbers;
        this.labels = labels;
        this.phones = phones;
        this.outbox = outbox;
    }

    @Override
    public List<OfferedOption> prepare(ItemQuestion asked) {
        requireOptions(asked);
        var phone = phones.hold(asked.phone().e164());
        var question = questions.find(asked.order(), asked.phone());
        var known = items.find(asked.substitution());
        if (known.filter(QuestionItem::isOpen).isPresent()) {
            return known.get().options();
        }
        var labelled = labels.label(asked, phone, question.map(texts::waiting).orElse(List.of()));
        var questionId = openQuestion(labelled.asked(), question);
        if (known.isEmpty()) {
            items.add(labelled, questionId);
        } else {
            items.prepareAgain(labelled, known.get());
        }
        return labelled.asked().options();
    }

    private static void requireOptions(ItemQuestion asked) {
        if (asked.options().isEmpty()) {
            throw new IllegalArgumentException("There is nothing to choose from for " + asked.substitution());
        }
    }

    private String openQuestion(ItemQuestion asked, Optional<Question> known) {
        if (known.isEmpty()) {
            return questions.add(asked, numbers.freeFor(asked.phone())).id();
        }
        if (known.get().language() != asked.language()) {
            questions.language(known.get().id(), asked.language());
        }
        if (known.get().status() != Status.OPEN) {
            questions.reopen(known.get().id());
        }
        return known.get().id();
    }

    @Override
    public void close(SubstitutionId substitution, StandingDecision standing) {
        items.find(substitution).ifPresent(item -> close(item, standing));
    }

    private void close(QuestionItem item, StandingDecision standing) {
        var question = questions.lock(item.questionId());
        items.settle(item.substitution(), item.status() == ItemStatus.ANSWERED ? ItemStatus.ANSWERED : ItemStatus.CLOSED, standing);
        texts.forget(question, item.outboxId());
        questions.closeIfNothingIsPending(question.id());
    }

    @Override
    public void decisionTakenBack(SubstitutionId substitution) {
        items.find(substitution).ifPresent(item -> {
            questions.lock(item.questionId());
            items.settle(substitution, ItemStatus.CLOSED, null);
        });
    }

    /** The customer's text settled these items. */
    void answered(Question question, List<Settled> settled) {
        questions.lock(question.id());
        settled.forEach(one -> items.settle(one.substitution(), one.byThisAnswer() ? ItemStatus.ANSWERED : ItemStatus.CLOSED, one.standing()));
        questions.closeIfNothingIsPending(question.id());
    }

    @Override
    public void withdraw(OrderId order) {
        for (var question : questions.ofOrder(order)) {
            items.of(question.id()).stream().filter(item -> item.status().isPending())
                    .forEach(item -> items.settle(item.substitution(), ItemStatus.WITHDRAWN, null));
            questions.end(question.id(), Status.WITHDRAWN);
        }
        outbox.withdraw(order);
    }

    /** Asks again, in another language; false where it was asked again in that language before. */
    boolean switchTo(Question question, Language language) {
        questions.language(question.id(), language);
        return texts.askAgain(question.in(language));
    }
}
