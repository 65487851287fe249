package com.curbline.messaging.reading;

import java.util.Optional;

/** A matter that only a person can answer, whatever else the reply says. */
final class TopicRule implements Rule {

    private final Concept topic;

    TopicRule(Concept topic) {
        this.topic = topic;
    }

    @Override
    public String name() {
        return topic.listName();
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        return undecided(reply.has(topic), Outcome.STAFF, reply);
    }
}
