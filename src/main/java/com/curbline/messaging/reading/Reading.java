package com.curbline.messaging.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a reply was read: a choice for each item in the question's order, and {@code rule}, the name of the rule that decided. */
public record Reading(Outcome outcome, Map<String, Choice> choices, String rule, String language, boolean restNeedsPerson) {

    public Reading {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    static Reading undecided(Outcome outcome, AskedQuestion question, String rule) {
        return new Reading(outcome, allOpen(question), rule, null, false);
    }

    static Reading languageSwitch(AskedQuestion question, String language, String rule) {
        return new Reading(Outcome.LANGUAGE, allOpen(question), rule, language, false);
    }

    static Map<String, Choice> allOpen(AskedQuestion question) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        question.items().forEach(item -> choices.put(item.key(), new Choice.Open()));
        return choices;
    }
}
