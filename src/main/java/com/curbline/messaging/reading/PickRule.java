package com.curbline.messaging.reading;

import java.util.Map;
import java.util.Optional;

/** One option named by its label, its place, its price or a name that only it bears. */
final class PickRule implements Rule {

    private final String name;
    private final Concept[] pointers;

    PickRule(String name, Concept... pointers) {
        this.name = name;
        this.pointers = pointers;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        for (Map.Entry<AskedOption, Concept> choice : reply.claims().chosen().entrySet()) {
            if (new Term(choice.getValue(), "").is(pointers)) {
                return Optional.of(OneItem.pick(reply, choice.getKey(), name));
            }
        }
        return Optional.empty();
    }
}
