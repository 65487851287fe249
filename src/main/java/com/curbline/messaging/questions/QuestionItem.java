package com.curbline.messaging.questions;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.IfSilent;
import com.curbline.messaging.ItemQuestion.OfferedOption;
import com.curbline.messaging.StandingDecision;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** One missing item of a question: {@code askedAs} is the letter it is to be asked by, {@code letter} the same once it was asked, {@code outboxId} the text that asks it, {@code standing} once settled. */
public record QuestionItem(
        SubstitutionId substitution,
        String questionId,
        String letter,
        String askedAs,
        ItemStatus status,
        boolean withStaff,
        String outboxId,
        LocalizedText name,
        List<OfferedOption> options,
        int missing,
        int ordered,
        Instant answerBy,
        IfSilent ifSilent,
        boolean smsConsent,
        StandingDecision standing) {

    /** In the order of their letters; those without one come last, as they came. */
    static final Comparator<QuestionItem> BY_LETTER = Comparator.comparing(QuestionItem::letter,
            Comparator.nullsLast(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())));

    QuestionItem opened(String letter) {
        return new QuestionItem(substitution, questionId, letter, askedAs, ItemStatus.OPEN, withStaff, outboxId, name, options, missing, ordered, answerBy,
                ifSilent, smsConsent, standing);
    }

    public boolean isPartOnly() {
        return missing < ordered;
    }

    public boolean isOpen() {
        return status == ItemStatus.OPEN;
    }
}
