package com.curbline.messaging.voice;

import com.curbline.messaging.ItemQuestion;
import com.curbline.messaging.ItemQuestion.OfferedOption;
import java.util.List;
import java.util.Optional;

/** The keys of an item's options: the labels that the customer was texted, as long as each is a key that means nothing else; otherwise 1, 2 and so on. */
record Keys(List<OfferedOption> options, boolean labels) {

    static Keys of(ItemQuestion item) {
        return new Keys(item.options(), item.options().stream().allMatch(option -> option.label().matches("[1-8]")));
    }

    String of(OfferedOption option) {
        return labels ? option.label() : String.valueOf(options.indexOf(option) + 1);
    }

    /** The label of the option behind a key. */
    Optional<String> label(String key) {
        return options.stream().filter(option -> of(option).equals(key)).map(OfferedOption::label).findFirst();
    }
}
