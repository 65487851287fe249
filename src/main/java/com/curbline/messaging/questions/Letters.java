package com.curbline.messaging.questions;

import java.util.Collection;
import java.util.stream.IntStream;

/** Names the items of a question: A to Z, then AA, AB and so on. */
final class Letters {

    private Letters() {
    }

    /** The letter after all that were given so far. */
    static String next(Collection<String> given) {
        return at(given.size());
    }

    /** The first letter that is not taken. */
    static String first(Collection<String> taken) {
        return IntStream.iterate(0, position -> position + 1).mapToObj(Letters::at).filter(letter -> !taken.contains(letter)).findFirst().orElseThrow();
    }

    private static String at(int position) {
        var letter = Character.toString('A' + position % 26);
        return position < 26 ? letter : at(position / 26 - 1) + letter;
    }
}
