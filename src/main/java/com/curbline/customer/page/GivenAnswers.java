package com.curbline.customer.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The answers of one form: which items it asked about, and what was chosen for each. */
record GivenAnswers(Collection<String> asked, Map<String, String> chosen) {

    private static final String FIELD = "answer-";

    static GivenAnswers none() {
        return new GivenAnswers(List.of(), Map.of());
    }

    /** Reads a form's fields {@code answer-<item>}. */
    static GivenAnswers of(Collection<String> asked, Map<String, String> fields) {
        return new GivenAnswers(asked, fields.entrySet().stream().filter(field -> field.getKey().startsWith(FIELD) && !field.getValue().isBlank())
                .collect(Collectors.toMap(field -> field.getKey().substring(FIELD.length()), Map.Entry::getValue)));
    }

    boolean chose(String item, String choice) {
        return choice.equals(chosen.get(item));
    }

    /** Whether the item was asked about and left without an answer. */
    boolean lacks(String item) {
        return asked.contains(item) && !chosen.containsKey(item);
    }
}
