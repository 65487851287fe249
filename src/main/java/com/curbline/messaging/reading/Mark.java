package com.curbline.messaging.reading;

/** One thing that counts in a clause about several items: who is meant, what is said, or a word that joins. */
sealed interface Mark {

    /** The item with this key. */
    record Item(String key) implements Mark {
    }

    /** All items, or by its words only all others. */
    record Everything(boolean others) implements Mark {
    }

    /** What is said. */
    record Said(Answer answer) implements Mark {
    }

    /** "And", between items or between statements. */
    record Joint() implements Mark {
    }

    /** An option that the customer does not want, whatever else is said about its item. */
    record RuledOut(String key, String label) implements Mark {
    }

    default boolean isTarget() {
        return this instanceof Item || this instanceof Everything;
    }

    default boolean isAnswer() {
        return this instanceof Said;
    }
}
