package com.curbline.benchmark;

import java.util.List;
import java.util.Random;

/** What customers write back, and whether it decides; several products were offered to all of them. */
record Wording(String text, boolean decides) {

    private static final List<Wording> ENGLISH = List.of(yes("1"), yes("1"), yes("1"), yes("1"), yes("2"), yes("2"), yes("NO"), yes("no thanks"), yes("yes"), no("Is it the same size?"));
    private static final List<Wording> SPANISH = List.of(yes("1"), yes("1"), yes("la 1"), yes("el 2 por favor"), yes("2"), yes("no gracias"), yes("si"), no("Es del mismo precio?"));

    private static Wording yes(String text) {
        return new Wording(text, true);
    }

    private static Wording no(String text) {
        return new Wording(text, false);
    }

    static Wording of(boolean spanish, Random chance) {
        var all = spanish ? SPANISH : ENGLISH;
        return all.get(chance.nextInt(all.size()));
    }
}
