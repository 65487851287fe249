package com.curbline.catalogue;

import com.curbline.catalogue.SizeStatement.Measure;
import com.curbline.catalogue.SizeStatement.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the one meaning in which all measures of a label say the same: of one, of all together, or in other units. */
record SizeAgreement(List<Measure> measures, BigDecimal packs) {

    /** The size; empty where the measures contradict each other. */
    Optional<PackageSize> size() {
        var likeliest = first().readings().subList(0, 1);
        return first().readings().stream().filter(reading -> fits(reading, true)).findFirst()
                .or(() -> likeliest.stream().filter(reading -> fits(reading, false)).findFirst()).flatMap(this::sized);
    }

    /** The size only where the label tells the size of one and of all together. */
    Optional<PackageSize> confirmed() {
        return first().readings().stream().filter(reading -> tellsBoth(reading) && fits(reading, true)).findFirst().flatMap(this::sized);
    }

    private Measure first() {
        return measures.get(0);
    }

    private boolean tellsBoth(Reading reading) {
        return anySays(one(reading)) && anySays(one(reading).times(packs));
    }

    private boolean anySays(Reading reading) {
        return measures.stream().flatMap(measure -> measure.readings().stream()).anyMatch(reading::agrees);
    }

    /** Measures of another dimension, such as the weight of a drink, contradict nothing; they are looked at only where nothing fits strictly. */
    private boolean fits(Reading reading, boolean strict) {
        return measures.stream().allMatch(measure -> measure.like(reading).isPresent() ? matching(measure, reading).isPresent() : !strict);
    }

    /** What the measure means beside the reading of the first one. */
    private Optional<Reading> matching(Measure measure, Reading reading) {
        var one = one(reading);
        return measure.readings().stream().filter(other -> other.agrees(one) || other.times(measure.count()).agrees(total(reading))
                || other.agrees(total(reading))).findFirst();
    }

    /** The content of one pack: where another measure is the first one's share, the first was the total. */
    private Reading one(Reading reading) {
        return isTotal(reading) ? new Reading(reading.dimension(), reading.content().divide(packs, MathContext.DECIMAL64)) : reading;
    }

    private boolean isTotal(Reading reading) {
        return packs.compareTo(BigDecimal.ONE) > 0 && measures.stream().flatMap(measure -> measure.readings().stream()).anyMatch(other -> other.times(packs).agrees(reading));
    }

    private Reading total(Reading reading) {
        return one(reading).times(first().count()).times(packs);
    }

    private Optional<PackageSize> sized(Reading reading) {
        var exact = exact(reading.times(first().count()));
        var total = isTotal(reading) ? exact : exact.times(packs);
        return SizeStatement.whole(packs.multiply(first().count())).filter(number -> total.content().signum() > 0)
                .map(number -> new PackageSize(total.dimension(), total.content(), number));
    }

    /** Of several units the one with the fewest digits was meant, and the others were rounded from it. */
    private Reading exact(Reading reading) {
        return measures.stream().sorted(Comparator.comparingInt(Measure::digits))
                .flatMap(measure -> measure.readings().stream().map(other -> other.times(measure.count())).filter(reading::agrees))
                .findFirst().orElse(reading);
    }
}
