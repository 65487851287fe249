package com.curbline.messaging.reading;

import java.util.List;
import java.util.Set;

/** Tells "one" that stands for a product, as in "the second one", from the number. */
final class Pronouns {

    private static final Set<String> WORDS = Set.of("one", "ones");
    private static final Set<String> DETERMINERS = Set.of("the", "that", "this");

    private final List<String> tokens;
    private final NameWords names;
    private final boolean severalItems;

    Pronouns(List<String> tokens, NameWords names, boolean severalItems) {
        this.tokens = tokens;
        this.names = names;
        this.severalItems = severalItems;
    }

    /** Whether the word at this place stands for a product, given the meaning of the one before it. */
    boolean isAt(int index, Term previous) {
        boolean afterPlace = previous.is(Concept.ORDINAL, Concept.CHEAPEST, Concept.DEAREST);
        if (!WORDS.contains(tokens.get(index))) {
            return tokens.get(index).equals("1") && afterPlace;
        }
        // several items: "milk one, eggs two" pairs an item with a number
        boolean pairsItem = severalItems && previous.is(Concept.ITEM);
        return afterPlace || previous.is(Concept.NAME, Concept.PRICE) || !pairsItem && (previous.is(Concept.ITEM) || followsDescription(index, previous));
    }

    /** "The FreshMart one", "the good one". */
    private boolean followsDescription(int index, Term previous) {
        boolean determined = index > 1 && DETERMINERS.contains(tokens.get(index - 2)) && !previous.is(Concept.MARKER);
        return determined || index > 0 && names.isBrandWord(tokens.get(index - 1));
    }
}
