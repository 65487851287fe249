package com.curbline.substitution.model;

import com.curbline.substitution.Offer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Orders candidates by how well they fit; no rule is ever traded against the score, and what is not worth offering is kept back. */
public final class Ranking {

    private static final int MOST_OFFERS = 3;
    private static final Comparator<Ranked> BEST_FIRST = Comparator.<Ranked>comparingDouble(ranked -> ranked.fit().score()).reversed()
            .thenComparing(Ranked::sku);

    private Ranking() {
    }

    /** The best offers, best first, labelled from 1; at most three, and none where nothing is worth offering. */
    public static List<Offer> offers(List<Candidate> candidates) {
        return labelled(ranked(candidates).stream().filter(Ranked::isOffered).map(Ranked::candidate).limit(MOST_OFFERS).toList());
    }

    /** The first offers that no rule refuses, in the order given, labelled from 1; at most three. */
    public static List<Offer> inOrder(List<Candidate> candidates) {
        return labelled(candidates.stream().filter(candidate -> SubstitutePolicy.firstRefusal(SubstitutePolicy.all(), candidate).isEmpty()).limit(MOST_OFFERS).toList());
    }

    /** Every candidate of one ordered product, best first, refused ones among them. */
    static List<Ranked> ranked(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        var ordered = Reading.of(candidates.get(0).ordered());
        return candidates.stream().map(candidate -> Ranked.of(candidate, ordered)).sorted(BEST_FIRST).toList();
    }

    private static List<Offer> labelled(List<Candidate> best) {
        return IntStream.range(0, best.size()).mapToObj(index -> offer(String.valueOf(index + 1), best.get(index))).toList();
    }

    private static Offer offer(String label, Candidate candidate) {
        var other = candidate.substitute();
        return new Offer(label, other.sku(), other.title(), other.price(), other.aisle(), Reasons.of(candidate));
    }
}
