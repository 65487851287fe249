package com.curbline.messaging.questions;

import com.curbline.messaging.ItemQuestion;
import com.curbline.messaging.ItemQuestion.OfferedOption;
import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.consent.PhoneNotes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Gives the options of an item their labels and the item its letter. */
@Component
class PhoneLabels {

    private final Consents phones;
    private final Clock clock;

    PhoneLabels(Consents phones, Clock clock) {
        this.phones = phones;
        this.clock = clock;
    }

    /** What an item is asked by. */
    record Labelled(ItemQuestion asked, String letter) {
    }

    /** {@code companions} are the items that go into the same text. */
    Labelled label(ItemQuestion asked, PhoneNotes phone, List<QuestionItem> companions) {
        var now = clock.instant();
        var given = GivenLabels.read(phone.labels(), now);
        var next = given.next(asked.options().size(), companions.stream().findFirst().flatMap(PhoneLabels::firstLabel), now);
        phones.tell(phone, given.and(next).written());
        var labels = next.labels();
        var options = IntStream.range(0, labels.size()).mapToObj(i -> new OfferedOption(labels.get(i), asked.options().get(i).name(), asked.options().get(i).unitPrice()));
        return new Labelled(asked.offering(options.toList()).in(phones.language(phone, asked.language())), next.letter());
    }

    private static Optional<Integer> firstLabel(QuestionItem companion) {
        return companion.options().stream().findFirst().map(OfferedOption::label).filter(label -> label.matches("[0-9]{1,4}")).map(Integer::valueOf);
    }
}
