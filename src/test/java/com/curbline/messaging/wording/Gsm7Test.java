package com.curbline.messaging.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gsm7Test {

    @Test
    void plainTextsTakeOneSegmentUpTo160LettersAndThen153Each() {
        assertThat(Gsm7.segments("")).isEqualTo(1);
        assertThat(Gsm7.segments("x".repeat(160))).isEqualTo(1);
        assertThat(Gsm7.segments("x".repeat(161))).isEqualTo(2);
        assertThat(Gsm7.segments("x".repeat(306))).isEqualTo(2);
        assertThat(Gsm7.segments("x".repeat(307))).isEqualTo(3);
    }

    @Test
    void extendedSignsCountTwiceAndNeverStraddleTwoSegments() {
        assertThat(Gsm7.segments("€".repeat(80))).isEqualTo(1);
        assertThat(Gsm7.segments("€".repeat(81))).isEqualTo(2);
        assertThat(Gsm7.segments("x".repeat(152) + "€" + "x".repeat(152))).as("306 units with a euro on the border").isEqualTo(3);
    }

    @Test
    @Tag("F19")
    void oneForeignSignMakesTheWholeTextExpensive() {
        assertThat(Gsm7.segments("á" + "x".repeat(69))).isEqualTo(1);
        assertThat(Gsm7.segments("á" + "x".repeat(70))).isEqualTo(2);
        assertThat(Gsm7.segments("x".repeat(69) + "\uD83E\uDD5B")).as("an emoji counts two and moves to the second segment").isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Está agotado: jalapeño, ¿sí?  | Esta agotado: jalapeño, ¿si?
            café à la crème, Müsli, Ñandú | cafe à la crème, Müsli, Ñandu
            “Dave’s” – 1½ lb… N.º 2       | "Dave's" - 1 1/2 lb... N.o 2
            a\u202Fb\u00A0c               | a b c
            Milk \uD83E\uDD5B fresh ™     | Milk fresh TM
            façade                        | facade
            """)
    void foldingKeepsWhatIsInTheAlphabetAndFindsALikenessForTheRest(String text, String folded) {
        assertThat(Gsm7.fold(text)).isEqualTo(folded);
        assertThat(Gsm7.segments(Gsm7.fold(text).repeat(2))).isEqualTo(1);
    }

    @Test
    void namesAreCutAtWordBorders() {
        assertThat(Names.shorten("Organic Valley Ultra Pasteurized Whole Milk", 24)).isEqualTo("Organic Valley Milk");
        assertThat(Names.shorten("Supercalifragilistic", 10)).isEqualTo("Supercalif");
        assertThat(Names.shorten("Milk, 2% (half gallon)", 9)).isEqualTo("Milk");
        assertThat(Names.shorten("Kroger Large Grade A White Eggs 18 ct", 26)).isEqualTo("Kroger Large Eggs 18 ct");
        assertThat(Names.shorten("Horizon Organic Whole Milk 1/2 gal", 24)).isEqualTo("Horizon Milk 1/2 gal");
    }
}
