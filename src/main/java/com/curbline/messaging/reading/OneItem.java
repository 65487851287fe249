package com.curbline.messaging.reading;

import java.util.Map;

/** What the rules for a question about a single item share. */
final class OneItem {

    private OneItem() {
    }

    static Reading pick(Reply reply, AskedOption option, String rule) {
        return decided(reply, new Choice.Pick(option.label()), rule);
    }

    static Reading refund(Reply reply, String rule) {
        return decided(reply, new Choice.Refund(), rule);
    }

    private static Reading decided(Reply reply, Choice choice, String rule) {
        return new Reading(Outcome.DECIDED, Map.of(reply.claims().item().key(), choice), rule, null, false);
    }
}
