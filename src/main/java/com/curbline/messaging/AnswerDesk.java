package com.curbline.messaging;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.SubstitutionId;

/** Takes what a customer answered; implemented by the module that asked. Runs in the transaction that handles the reply. */
public interface AnswerDesk {

    /** Settles the item by the answer, or says what stands already; the first answer wins, whatever the channel. */
    Settlement settle(SubstitutionId substitution, Answer answer);

    /** Whether staff can still change what was decided about the order: until it is handed over. */
    boolean canStillChange(OrderId order);

    /** A customer's answer about one item; {@code rule} names how the reply was read. */
    record Answer(Choice choice, String rule, Means means) {

        public Answer(Choice choice, String rule) {
            this(choice, rule, Means.TEXT);
        }
    }

    /** How the answer came. */
    enum Means {
        TEXT, PHONE
    }

    /** What was chosen. */
    sealed interface Choice {

        /** The offer with this label. */
        record Offer(String label) implements Choice {
        }

        /** No substitute; the item is refunded. */
        record Refund() implements Choice {
        }
    }

    /** The decision that stands now, and whether this answer made it. */
    record Settlement(boolean taken, StandingDecision standing) {
    }
}
