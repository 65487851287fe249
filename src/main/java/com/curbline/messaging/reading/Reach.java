package com.curbline.messaging.reading;

/** How far a "not" or a "take off" reaches: to the options or the item behind it, or to nothing before the phrase ends. */
final class Reach {

    /** What it came to. */
    enum Sense {
        REFUND, UNCLEAR, NOTHING
    }

    private Term negation;
    private boolean negationUsed;
    private boolean removal;

    void negate(Term term) {
        negation = term;
        negationUsed = false;
    }

    /** "Take off"; whether a negation before it leaves open what is meant. */
    boolean remove() {
        boolean negated = negation != null;
        removal = true;
        negation = null;
        return negated;
    }

    /** Whether the option that stands here is one that the customer does not want. */
    boolean rulesOut() {
        negationUsed = negation != null;
        return negationUsed;
    }

    Sense overItem() {
        boolean unwanted = negation != null && negation.is(Concept.UNWANTED);
        boolean refused = removal && negation == null || unwanted;
        boolean doubtful = !refused && negation != null;
        reset();
        return refused ? Sense.REFUND : doubtful ? Sense.UNCLEAR : Sense.NOTHING;
    }

    boolean endsWithNegation() {
        boolean negated = negation != null && !negationUsed;
        negation = null;
        return negated;
    }

    /** The phrase is over: "I don't want" alone refuses, any other word that found nothing to reach is unclear. */
    Sense end() {
        boolean open = negation != null && !negationUsed;
        boolean removes = removal;
        boolean alone = open && negation.text().equals("alone");
        reset();
        if (removes || open && !alone) {
            return Sense.UNCLEAR;
        }
        return alone ? Sense.REFUND : Sense.NOTHING;
    }

    private void reset() {
        negation = null;
        negationUsed = false;
        removal = false;
    }
}
