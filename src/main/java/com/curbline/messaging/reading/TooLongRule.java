package com.curbline.messaging.reading;

import java.util.Optional;

/** A letter rather than an answer goes to a person unread. */
final class TooLongRule implements Rule {

    @Override
    public String name() {
        return "too-long";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        return undecided(reply.isLetter() || reply.body().length() > ReplyReader.LONGEST_READ, Outcome.STAFF, reply);
    }
}
