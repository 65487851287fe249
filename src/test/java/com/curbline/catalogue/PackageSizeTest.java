package com.curbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageSizeTest {

    @ParameterizedTest(name = "{0} ({1}) is {3} {2} in {4}")
    @CsvFileSource(resources = "/catalogue/package-sizes.csv", delimiter = '|', numLinesToSkip = 1)
    void aLabelSaysHowMuchIsInThePackage(String label, String context, String total, String unit, int packs) {
        var size = PackageSize.parse(label, context);

        assertThat(size.printedTotal() + " " + size.dimension().unit() + " " + size.packs()).isEqualTo(total + " " + unit + " " + packs);
    }

    @ParameterizedTest(name = "{0} is unknown")
    @ValueSource(strings = {"", " ", "family size", "per lb", "/lb", "$2.49/lb", "lb", "3-5 lb avg", "3 - 5 lb", "2 to 3 lb", "up to 20 oz", "twin pack 9 oz", "12 oz / 500 g",
            "2 lb (2 kg)", "0 oz", "7", "7 wonders 3 oz", "75 sq ft", "1.5 x 330 ml", "6 pk 8 pk", "500 mg", "5#", "1,23,4 g", "999999 x 999999 oz", "1 size fits all", "¿?", "12 34 oz"})
    void whatIsNotCertainIsUnknown(String label) {
        assertThat(PackageSize.parse(label, "US")).isEqualTo(PackageSize.unknown());
    }

    @Test
    void nothingIsUnknown() {
        assertThat(PackageSize.parse(null, null)).isEqualTo(PackageSize.unknown());
        assertThat(PackageSize.unknown().times(3)).isEqualTo(PackageSize.unknown());
        assertThat(PackageSize.unknown().ratioTo(PackageSize.unknown())).isEmpty();
    }

    @Test
    void onlySizesOfOneKindAreCompared() {
        var pound = PackageSize.parse("1 lb", "US");
        assertThat(PackageSize.parse("8 oz", "US").ratioTo(pound)).hasValueSatisfying(ratio -> assertThat(ratio).isEqualByComparingTo("0.5"));
        assertThat(pound.ratioTo(PackageSize.parse("1 pt", "US"))).isEmpty();
    }
}
