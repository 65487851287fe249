package com.curbline.messaging.reading;

import java.util.Optional;

/** A tap on our text is no answer: where it was our question the customer is asked, else nothing follows. */
final class ReactionRule implements Rule {

    @Override
    public String name() {
        return "reaction";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        Outcome outcome = reply.ownText().reactionToQuestion() ? Outcome.CLARIFY : Outcome.IGNORE;
        return undecided(reply.ownText().reaction(), outcome, reply);
    }
}
