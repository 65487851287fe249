package com.curbline.catalogue;

import com.curbline.catalogue.SizeStatement.Reading;
import com.curbline.catalogue.SizeTokens.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two measures that are one: 1 lb 4 oz. The second has a smaller unit of the same system and is less than one of the first. */
record SizeSum(SizeTokens tokens, SizeContext context) {

    /** Everything that the two together can mean. */
    record Sum(List<Reading> readings, int digits) {
    }

    /** The sum where the next measure belongs to the last one; it is then read. */
    Optional<Sum> after(Amount first, List<SizeUnit> units) {
        var joined = tokens.word(0) == SizeWord.JOINER || tokens.peek(0).is("+") || tokens.peek(0).is("&") ? 1 : 0;
        var number = tokens.peek(joined);
        if (!number.isNumber() || number.number() == null || tokens.word(joined + 1) != SizeWord.UNIT) {
            return Optional.empty();
        }
        var second = new Amount(number.number(), number.number().stripTrailingZeros().precision());
        List<Reading> readings = new ArrayList<>();
        for (var unit : units) {
            context.readings(tokens.peek(joined + 1).text()).stream().filter(smaller -> isPart(unit, smaller, second)).findFirst()
                    .ifPresent(smaller -> readings.add(new Reading(unit.dimension(), first.value().multiply(unit.factor()).add(second.value().multiply(smaller.factor())))));
        }
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        tokens.skip(joined + 2);
        return Optional.of(new Sum(readings, first.digits() + second.digits()));
    }

    private static boolean isPart(SizeUnit unit, SizeUnit smaller, Amount amount) {
        return unit.dimension() == smaller.dimension() && unit.isMetric() == smaller.isMetric()
                && smaller.factor().compareTo(unit.factor()) < 0 && smaller.factor().multiply(amount.value()).compareTo(unit.factor()) < 0;
    }
}
