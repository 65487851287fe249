package com.curbline.substitution.model;

import com.curbline.catalogue.Product;
import com.curbline.kernel.Money;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** How well a substitute fits, term by term, so that a person can be told why; the score is their weighted mean, from 0 to 1. */
record Fit(Map<Term, Double> terms, double score) {

    private static final double UNKNOWN = 0.5;
    private static final double NEAR = 0.7;
    private static final double SAME_DEPARTMENT = 0.3;
    private static final double FIVE_TIMES = Math.log(5);
    private static final double CARED_FOR = 2;

    static Fit of(Candidate candidate) {
        return of(candidate, Reading.of(candidate.ordered()));
    }

    /** The same with the ordered product read once for all its candidates. */
    static Fit of(Candidate candidate, Reading ordered) {
        var product = candidate.ordered();
        var substitute = candidate.substitute();
        var other = Reading.of(substitute);
        var terms = new EnumMap<Term, Double>(Term.class);
        terms.put(Term.KIND, Likeness.ofKind(ordered, other, isSameCategory(product, substitute)));
        terms.put(Term.WORDS, Likeness.ofWords(ordered, other));
        terms.put(Term.NOTHING_ELSE, Likeness.ofWords(other, ordered));
        terms.put(Term.CATEGORY, category(product, substitute));
        terms.put(Term.BRAND, isSameBrand(product, substitute) ? 1.0 : 0);
        terms.put(Term.SIZE, size(product, substitute));
        terms.put(Term.PRICE, price(product.price(), substitute.price()));
        terms.put(Term.CLAIMS, claims(candidate));
        return new Fit(terms, mean(terms, candidate));
    }

    double of(Term term) {
        return terms.get(term);
    }

    private static double mean(Map<Term, Double> terms, Candidate candidate) {
        double all = 0;
        double sum = 0;
        for (var term : Term.values()) {
            var weight = term.weight() * (isCaredFor(term, candidate) ? CARED_FOR : 1);
            all += weight;
            sum += weight * terms.get(term);
        }
        return sum / all;
    }

    /** Brand counts more where this customer or the kind of goods asks for it, and organic where the customer likes it. */
    private static boolean isCaredFor(Term term, Candidate candidate) {
        return switch (term) {
            case BRAND -> candidate.profile().limits().brandPreferred() || GroceryWords.COMMON.isBrandDriven(candidate.ordered().category().english());
            case CLAIMS -> candidate.profile().limits().organicPreferred();
            default -> false;
        };
    }

    static boolean isSameCategory(Product one, Product other) {
        return one.category().english().equalsIgnoreCase(other.category().english());
    }

    static boolean areNear(Product one, Product other) {
        return isSameCategory(one, other) || GroceryWords.COMMON.areNear(one.category().english(), other.category().english());
    }

    private static double category(Product one, Product other) {
        var sameDepartment = one.department().english().equalsIgnoreCase(other.department().english());
        return isSameCategory(one, other) ? 1 : areNear(one, other) ? NEAR : sameDepartment ? SAME_DEPARTMENT : 0;
    }

    static boolean isSameBrand(Product one, Product other) {
        return one.brand() != null && !one.brand().isBlank() && one.brand().equalsIgnoreCase(other.brand());
    }

    private static double size(Product one, Product other) {
        var ratio = Contents.ratio(one, other);
        return ratio.isPresent() ? Math.exp(-Math.abs(Math.log(ratio.getAsDouble())) / FIVE_TIMES) : UNKNOWN;
    }

    /** Cheaper is no fault. */
    private static double price(Money ordered, Money other) {
        if (ordered == null || other == null || ordered.amount().signum() == 0) {
            return UNKNOWN;
        }
        return Math.min(1, ordered.amount().doubleValue() / Math.max(other.amount().doubleValue(), 0.01));
    }

    /** The share of what the ordered product promises that the other one promises too. */
    private static double claims(Candidate candidate) {
        var wished = candidate.profile().limits().organicPreferred() ? Stream.of("organic") : Stream.<String>empty();
        var all = Stream.concat(wished, candidate.ordered().claims().stream()).distinct().toList();
        return all.isEmpty() ? 1 : (double) all.stream().filter(candidate.substitute().claims()::contains).count() / all.size();
    }
}
