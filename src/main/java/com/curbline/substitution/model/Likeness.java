package com.curbline.substitution.model;

import java.util.Set;

/** How alike two readings are in kind and words. */
final class Likeness {

    private static final double FAMILY = 0.5;
    private static final double NAMED_ASIDE = 0.6;
    private static final double PART = 0.4;
    private static final double HEAD = 0.6;
    private static final double OF_UNKNOWN_KIND = 0.4;
    private static final GroceryWords COMMON = GroceryWords.COMMON;

    private Likeness() {
    }

    /** What the things are: the last kind named in both, or the goods where neither is processed. */
    static double ofKind(Reading ordered, Reading other, boolean sameCategory) {
        if (ordered.head() == null || other.head() == null) {
            return Math.max(sameCategory ? OF_UNKNOWN_KIND : 0, ofWords(ordered, other));
        }
        if (ordered.isProcessed() != other.isProcessed()) {
            return 0;
        }
        return HEAD * ofHeads(ordered, other) + (1 - HEAD) * shared(ordered, other);
    }

    private static double ofHeads(Reading ordered, Reading other) {
        if (NameWords.areSame(ordered.head(), other.head())) {
            return 1;
        }
        if (named(other).contains(ordered.head())) {
            return NAMED_ASIDE;
        }
        return COMMON.areFamily(ordered.head(), other.head()) ? FAMILY : named(ordered).contains(other.head()) ? PART : 0;
    }

    private static Set<String> named(Reading reading) {
        return reading.isProcessed() ? reading.kinds() : reading.goods();
    }

    private static double shared(Reading ordered, Reading other) {
        var mine = named(ordered);
        var others = named(other);
        return 2.0 * mine.stream().filter(others::contains).count() / (mine.size() + others.size());
    }

    /** The share of the first reading's words, by weight, that the second one has or comes near. */
    static double ofWords(Reading one, Reading other) {
        double all = 0;
        double found = 0;
        for (var word : one.words()) {
            var weight = weight(word);
            all += weight;
            found += weight * best(word, other);
        }
        return all == 0 ? 0 : found / all;
    }

    private static double best(String word, Reading other) {
        double best = 0;
        for (var candidate : other.words()) {
            if (NameWords.areSame(word, candidate)) {
                return 1;
            }
            best = COMMON.areFamily(word, candidate) ? FAMILY : best;
        }
        return best;
    }

    /** Variety and flavour tell products apart; words such as "premium" hardly do. */
    private static double weight(String word) {
        return COMMON.isGeneral(word) ? 0.25 : COMMON.isKind(word) ? 0.8 : COMMON.isGoods(word) ? 1.2 : 1;
    }
}
