package com.curbline.messaging.questions;

import java.util.Collection;

/** Names the items of a question: A to Z, then AA, AB and so on. */
final class Letters {

    private Letters() {
    }

    /** The letter after all that were given so far. */
    static String next(Collection<String> given) {
        return at(given.size());
    }

    private static String at(int position) {
        var letter = Character.toString('A' + position % 26);
        return position < 26 ? letter : at(position / 26 - 1) + letter;
    }
}
