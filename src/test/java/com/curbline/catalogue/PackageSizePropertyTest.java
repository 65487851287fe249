package com.curbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.catalogue.PackageSize.Dimension;
import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;

class PackageSizePropertyTest {

    @Property(tries = 3000)
    void noLabelIsTooStrangeToRead(@ForAll("labels") String label, @ForAll String context) {
        var size = PackageSize.parse(label, context);

        assertThat(size.packs()).isPositive();
        assertThat(size.total().signum() > 0).isEqualTo(size.isKnown());
        assertThat(size.printedTotal().isEmpty()).isEqualTo(!size.isKnown());
    }

    @Property
    void severalAreSoManyTimesOne(@ForAll @IntRange(min = 2, max = 48) int count, @ForAll("measures") String measure, @ForAll("contexts") String context) {
        var one = PackageSize.parse(measure, context);

        assertThat(one.isKnown()).isTrue();
        for (var label : new String[] {count + " x " + measure, count + "x" + measure, count + " pk / " + measure, measure + " (" + count + " pack)", count + " - " + measure + " cans"}) {
            var several = PackageSize.parse(label, context);
            assertThat(several.dimension()).as(label).isEqualTo(one.dimension());
            assertThat(several.total()).as(label).isEqualByComparingTo(one.times(count).total());
            assertThat(several.packs()).as(label).isEqualTo(count);
        }
    }

    @Property
    void alternativesAreTheSameSize(@ForAll @IntRange(min = 1, max = 200) int ounces, @ForAll("contexts") String context) {
        var grams = new BigDecimal("28.349523125").multiply(BigDecimal.valueOf(ounces)).round(new MathContext(4));
        var both = PackageSize.parse("%d oz (%s g)".formatted(ounces, grams.toPlainString()), context);

        assertThat(both.dimension()).isEqualTo(Dimension.MASS);
        assertThat(both.total().doubleValue()).isCloseTo(grams.doubleValue(), Percentage.withPercentage(1));
    }

    @Provide
    Arbitrary<String> labels() {
        var pieces = Arbitraries.of("1", "12", "0", "3.5", "1,000", ".5", "1/2", "½", "oz", "fl oz", "lb", "l", "ml", "ct", "pk", "pack of", "x", "×", "-", "/", "(", ")", "=", "+", "%", "$", "dozen",
                "each", "per", "cans", "rolls", "gal", "pt", "net wt", "🥛", "\0", "\n", "ñ", "99999999999999", "1.2.3", "half");
        return Arbitraries.oneOf(Arbitraries.strings(), pieces.list().ofMaxSize(12).map(list -> String.join(" ", list)), pieces.list().ofMaxSize(12).map(list -> String.join("", list)));
    }

    @Provide
    Arbitrary<String> measures() {
        return Arbitraries.of("330 ml", "12 fl oz", "1.5 l", "16.9 fl oz", "1 lb", "200 g", "1 qt", "12 oz", "1 lb 4 oz");
    }

    @Provide
    Arbitrary<String> contexts() {
        return Arbitraries.of("", "US", "UK", "US soda", "UK beer", "US cheese", "Canned Soup");
    }
}
