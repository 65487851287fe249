package com.curbline.catalogue;

import com.curbline.catalogue.PackageSize.Dimension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Everything that a label says about its size: measures, and how many containers and pieces there are. */
record SizeStatement(List<Measure> measures, List<BigDecimal> containers, List<BigDecimal> pieces, boolean pieceSizes) {

    /** Labels round; American and British units of one name differ by more. */
    private static final double ROUNDING = 0.03;
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    /** One of the things a measure can mean: the content of one in grams or millilitres. */
    record Reading(Dimension dimension, BigDecimal content) {

        boolean agrees(Reading other) {
            return dimension == other.dimension && near(content, other.content);
        }

        Reading times(BigDecimal count) {
            return new Reading(dimension, content.multiply(count));
        }
    }

    /** A measure with everything it can mean, the likeliest first; {@code digits} is how many digits it takes to print, {@code count} how many of it there are. */
    record Measure(List<Reading> readings, int digits, BigDecimal count) {

        Optional<Reading> like(Reading reading) {
            return readings.stream().filter(one -> one.dimension() == reading.dimension()).findFirst();
        }
    }

    static boolean near(BigDecimal one, BigDecimal other) {
        return Math.abs(one.doubleValue() / other.doubleValue() - 1) < ROUNDING;
    }

    /** The size where the label is whole and clear. */
    Optional<PackageSize> size() {
        var packs = agreed(containers);
        var count = agreed(pieces);
        if (packs.isEmpty() || count.isEmpty()) {
            return Optional.empty();
        }
        return measures.isEmpty() ? counted(packs.get(), count.get()) : measured(packs.get(), count.get());
    }

    /** The number that is said, once or several times alike; 0 where none is. */
    private static Optional<BigDecimal> agreed(List<BigDecimal> numbers) {
        var different = numbers.stream().map(BigDecimal::stripTrailingZeros).distinct().toList();
        return different.size() > 1 ? Optional.empty() : Optional.of(different.isEmpty() ? BigDecimal.ZERO : different.get(0));
    }

    private Optional<PackageSize> counted(BigDecimal packs, BigDecimal count) {
        var both = packs.signum() > 0 && count.signum() > 0 && packs.compareTo(count) != 0;
        var total = both ? packs.multiply(count) : packs.max(count);
        return whole(total).map(number -> new PackageSize(Dimension.COUNT, total, number));
    }

    /** A number of pieces beside a measure multiplies it, says what is in it, or nobody can tell; then only the pieces are sure. */
    private Optional<PackageSize> measured(BigDecimal packs, BigDecimal count) {
        var outer = packs.signum() == 0 ? BigDecimal.ONE : packs;
        if (count.signum() == 0 || count.compareTo(BigDecimal.ONE) == 0 || count.compareTo(packs) == 0) {
            return new SizeAgreement(measures, outer).size();
        }
        var each = new SizeAgreement(measures, outer.multiply(count)).size();
        return pieceSizes ? each : new SizeAgreement(measures, outer.multiply(count)).confirmed().or(() -> counted(packs, count));
    }

    /** A number of packs that there can be. */
    static Optional<Integer> whole(BigDecimal number) {
        var plain = number.signum() > 0 ? number.stripTrailingZeros() : null;
        return plain != null && plain.scale() <= 0 && plain.compareTo(MOST) <= 0 ? Optional.of(plain.intValue()) : Optional.empty();
    }
}
