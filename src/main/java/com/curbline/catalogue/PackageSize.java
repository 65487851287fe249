package com.curbline.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How much a package holds as its label says: the total over all packs in grams, millilitres or pieces, and the number of packs.
 * What a label does not say for certain is unknown, never guessed.
 */
public record PackageSize(Dimension dimension, BigDecimal total, int packs) {

    /** What is measured, and the unit that totals are told in. */
    public enum Dimension {
        MASS("g"), VOLUME("ml"), COUNT("ct"), UNKNOWN("");

        private final String unit;

        Dimension(String unit) {
            this.unit = unit;
        }

        public String unit() {
            return unit;
        }
    }

    private static final PackageSize UNKNOWN = new PackageSize(Dimension.UNKNOWN, BigDecimal.ZERO, 1);

    public static PackageSize unknown() {
        return UNKNOWN;
    }

    /** What a label says. {@code context} is free text that tells drinks from solids and a British market from the American one: "US soda", "UK beer", a category. */
    public static PackageSize parse(String text, String context) {
        return text == null ? UNKNOWN : SizeGrammar.read(text, SizeContext.of(context)).flatMap(SizeStatement::size).orElse(UNKNOWN);
    }

    public boolean isKnown() {
        return dimension != Dimension.UNKNOWN;
    }

    /** So many of it, bought together. */
    public PackageSize times(int count) {
        return isKnown() ? new PackageSize(dimension, total.multiply(BigDecimal.valueOf(count)), packs * count) : this;
    }

    /** How many times as much this is as the other; empty where the two cannot be compared. */
    public Optional<BigDecimal> ratioTo(PackageSize other) {
        return isKnown() && dimension == other.dimension ? Optional.of(total.divide(other.total, MathContext.DECIMAL64)) : Optional.empty();
    }

    /** The total with two decimals at most, empty where unknown. */
    public String printedTotal() {
        return isKnown() ? total.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() : "";
    }
}
