package com.curbline.messaging.inbox;

import com.curbline.messaging.ItemQuestion.OfferedOption;
import com.curbline.messaging.questions.QuestionItem;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which a customer may name products. */
final class ProductWords {

    private static final int SHORTEST = 3;

    private ProductWords() {
    }

    static Set<String> of(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.split("[^\\p{L}]+")).filter(word -> word.length() >= SHORTEST).map(word -> word.replaceFirst("e?s$", ""))
                .collect(Collectors.toSet());
    }

    static Set<String> of(List<QuestionItem> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item.name()), item.options().stream().map(OfferedOption::name)))
                .flatMap(name -> of(name.english() + " " + name.spanish()).stream()).collect(Collectors.toSet());
    }
}
