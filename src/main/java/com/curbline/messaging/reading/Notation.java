package com.curbline.messaging.reading;

import java.util.Map;
import java.util.stream.Collectors;

/** Writes a reading as one short text: {@code PICK1} for one item, {@code A1 BR C?} for several. */
final class Notation {

    private Notation() {
    }

    static String of(AskedQuestion question, Reading reading) {
        return switch (reading.outcome()) {
            case DECIDED, CLARIFY, OPTIN, LANGUAGE -> question.hasSeveralItems() ? vector(reading) : single(reading);
            default -> reading.outcome().name();
        };
    }

    private static String single(Reading reading) {
        Choice choice = reading.choices().values().iterator().next();
        if (choice instanceof Choice.Pick pick) {
            return "PICK" + pick.label();
        }
        return choice instanceof Choice.Refund ? "REFUND" : "CLARIFY";
    }

    private static String vector(Reading reading) {
        return reading.choices().entrySet().stream().map(Notation::element).collect(Collectors.joining(" "));
    }

    private static String element(Map.Entry<String, Choice> entry) {
        if (entry.getValue() instanceof Choice.Pick pick) {
            return entry.getKey() + pick.label();
        }
        return entry.getKey() + (entry.getValue() instanceof Choice.Refund ? "R" : "?");
    }
}
