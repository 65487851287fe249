package com.curbline.substitution.model;

import com.curbline.catalogue.Product;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/** What speaks for a substitute and how it differs, in the customer's words: "same brand, larger (18 oz), +$0.40". */
final class Reasons {

    private Reasons() {
    }

    static List<LocalizedText> of(Candidate candidate) {
        var ordered = candidate.ordered();
        var other = candidate.substitute();
        var reasons = new ArrayList<LocalizedText>();
        if (Fit.isSameBrand(ordered, other)) {
            reasons.add(new LocalizedText("same brand", "misma marca"));
        }
        reasons.add(size(ordered, other));
        if (ordered.price() != null && other.price() != null) {
            reasons.add(price(ordered.price(), other.price()));
        }
        return reasons;
    }

    private static LocalizedText size(Product ordered, Product other) {
        if (ordered.size() != null && ordered.size().equalsIgnoreCase(other.size())) {
            return new LocalizedText("same size", "mismo tamaño");
        }
        var ratio = Contents.ratio(ordered, other);
        if (ratio.isEmpty()) {
            return new LocalizedText("size " + other.size(), "tamaño " + other.size());
        }
        return ratio.getAsDouble() > 1.01 ? new LocalizedText("larger (%s)".formatted(other.size()), "más grande (%s)".formatted(other.size()))
                : ratio.getAsDouble() < 0.99 ? new LocalizedText("smaller (%s)".formatted(other.size()), "más pequeño (%s)".formatted(other.size()))
                : new LocalizedText("same size", "mismo tamaño");
    }

    private static LocalizedText price(Money ordered, Money other) {
        return switch (Integer.signum(other.compareTo(ordered))) {
            case 0 -> new LocalizedText("same price", "mismo precio");
            case 1 -> new LocalizedText("+" + other.minus(ordered), "+" + other.minus(ordered));
            default -> new LocalizedText("-" + ordered.minus(other), "-" + ordered.minus(other));
        };
    }
}
