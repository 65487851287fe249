package com.curbline.substitution.model;

import com.curbline.catalogue.Product;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.substitution.Offer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Orders the candidates that no rule refuses by how well they fit: kind, brand, size and price, in that order of weight. */
public final class Ranking {

    private static final int MOST_OFFERS = 3;
    private static final double WEIGHT_OF_KIND = 0.45;
    private static final double WEIGHT_OF_BRAND = 0.15;
    private static final double WEIGHT_OF_SIZE = 0.2;
    private static final double WEIGHT_OF_PRICE = 0.2;

    private Ranking() {
    }

    /** The best offers, best first, labelled from 1; at most three. */
    public static List<Offer> offers(List<Candidate> candidates) {
        return inOrder(candidates.stream()
                .sorted(Comparator.comparingDouble(Ranking::fit).reversed().thenComparing(candidate -> candidate.substitute().sku().value())).toList());
    }

    /** The first offers that no rule refuses, in the order given, labelled from 1; at most three. */
    public static List<Offer> inOrder(List<Candidate> candidates) {
        var best = candidates.stream().filter(Ranking::isAllowed).limit(MOST_OFFERS).toList();
        return IntStream.range(0, best.size()).mapToObj(i -> offer(String.valueOf(i + 1), best.get(i))).toList();
    }

    private static boolean isAllowed(Candidate candidate) {
        return SubstitutePolicy.all().stream().allMatch(policy -> policy.refusal(candidate).isEmpty());
    }

    /** From 0 to 1; each term is the share of what the ordered product and the substitute have in common. */
    static double fit(Candidate candidate) {
        var ordered = candidate.ordered();
        var other = candidate.substitute();
        return WEIGHT_OF_KIND * sharedWords(ordered, other) + WEIGHT_OF_BRAND * (sameBrand(ordered, other) ? 1 : 0)
                + WEIGHT_OF_SIZE * (sameSize(ordered, other) ? 1 : 0) + WEIGHT_OF_PRICE * closeness(ordered.price(), other.price());
    }

    private static Offer offer(String label, Candidate candidate) {
        var other = candidate.substitute();
        return new Offer(label, other.sku(), other.title(), other.price(), other.aisle(), reasons(candidate.ordered(), other));
    }

    private static List<LocalizedText> reasons(Product ordered, Product other) {
        var reasons = new ArrayList<LocalizedText>();
        if (sameBrand(ordered, other)) {
            reasons.add(new LocalizedText("same brand", "misma marca"));
        }
        reasons.add(sameSize(ordered, other) ? new LocalizedText("same size", "mismo tamaño") : new LocalizedText("size " + other.size(), "tamaño " + other.size()));
        if (ordered.price() != null) {
            reasons.add(difference(ordered.price(), other.price()));
        }
        return reasons;
    }

    private static LocalizedText difference(Money ordered, Money other) {
        return switch (Integer.signum(other.compareTo(ordered))) {
            case 0 -> new LocalizedText("same price", "mismo precio");
            case 1 -> new LocalizedText("+" + other.minus(ordered), "+" + other.minus(ordered));
            default -> new LocalizedText("-" + ordered.minus(other), "-" + ordered.minus(other));
        };
    }

    private static boolean sameBrand(Product one, Product other) {
        return one.brand() != null && !one.brand().isBlank() && one.brand().equalsIgnoreCase(other.brand());
    }

    private static boolean sameSize(Product one, Product other) {
        return one.size() != null && one.size().equalsIgnoreCase(other.size());
    }

    private static double sharedWords(Product one, Product other) {
        var words = words(one);
        var shared = new HashSet<>(words);
        shared.retainAll(words(other));
        var all = new HashSet<>(words);
        all.addAll(words(other));
        return all.isEmpty() ? 0 : (double) shared.size() / all.size();
    }

    private static Set<String> words(Product product) {
        return new HashSet<>(Arrays.asList(product.name().english().toLowerCase().split("\\W+")));
    }

    /** 1 at the same price, falling with the ratio of the two; halfway where the ordered product's price is not known. */
    private static double closeness(Money one, Money other) {
        if (one == null) {
            return 0.5;
        }
        var low = Math.min(one.amount().doubleValue(), other.amount().doubleValue());
        var high = Math.max(one.amount().doubleValue(), other.amount().doubleValue());
        return high == 0 ? 1 : low / high;
    }
}
