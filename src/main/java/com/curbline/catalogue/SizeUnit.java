package com.curbline.catalogue;

import com.curbline.catalogue.PackageSize.Dimension;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A unit of measure as labels and trading partners write it; American and British units of one name are two units. */
enum SizeUnit {

    GRAM(Dimension.MASS, "1", "g gr grs gm gms gram grams gramme grammes gramo gramos grm"),
    KILOGRAM(Dimension.MASS, "1000", "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes kilogramo kilogramos kgm"),
    OUNCE(Dimension.MASS, "28.349523125", "oz ozs ounce ounces onza onzas onz"),
    POUND(Dimension.MASS, "453.59237", "lb lbs pound pounds libra libras lbr"),
    MILLILITRE(Dimension.VOLUME, "1", "ml mls milliliter milliliters millilitre millilitres mililitro mililitros mlt cc"),
    CENTILITRE(Dimension.VOLUME, "10", "cl centiliter centiliters centilitre centilitres centilitro centilitros clt"),
    DECILITRE(Dimension.VOLUME, "100", "dl deciliter deciliters decilitre decilitres decilitro decilitros dlt"),
    LITRE(Dimension.VOLUME, "1000", "l lt lts ltr ltrs liter liters litre litres litro litros"),
    FLUID_OUNCE(Dimension.VOLUME, "29.5735295625", "floz oz ozs ounce ounces onza onzas oza"),
    PINT(Dimension.VOLUME, "473.176473", "pt pts pint pints pinta pintas ptl"),
    QUART(Dimension.VOLUME, "946.352946", "qt qts quart quarts qtl"),
    GALLON(Dimension.VOLUME, "3785.411784", "gal gals gallon gallons galon galones gll"),
    DRY_PINT(Dimension.VOLUME, "550.6104713575", "pt pts pint pints pinta pintas ptd"),
    DRY_QUART(Dimension.VOLUME, "1101.220942715", "qt qts quart quarts qtd"),
    BRITISH_FLUID_OUNCE(Dimension.VOLUME, "28.4130625", "floz oz ozs ounce ounces ozi"),
    BRITISH_PINT(Dimension.VOLUME, "568.26125", "pt pts pint pints pti"),
    BRITISH_QUART(Dimension.VOLUME, "1136.5225", "qt qts quart quarts qti"),
    BRITISH_GALLON(Dimension.VOLUME, "4546.09", "gal gals gallon gallons gli");

    private static final Map<String, List<SizeUnit>> BY_WORD = byWord();

    private final Dimension dimension;
    private final BigDecimal factor;
    private final List<String> words;

    SizeUnit(Dimension dimension, String factor, String words) {
        this.dimension = dimension;
        this.factor = new BigDecimal(factor);
        this.words = List.of(words.split(" "));
    }

    private static Map<String, List<SizeUnit>> byWord() {
        Map<String, List<SizeUnit>> units = new HashMap<>();
        Arrays.stream(values()).forEach(unit -> unit.words.forEach(word -> units.merge(word, List.of(unit), SizeUnit::joined)));
        return Map.copyOf(units);
    }

    private static List<SizeUnit> joined(List<SizeUnit> some, List<SizeUnit> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Every unit that the word can stand for, empty where it is no unit. */
    static List<SizeUnit> of(String word) {
        return BY_WORD.getOrDefault(word, List.of());
    }

    Dimension dimension() {
        return dimension;
    }

    /** Grams or millilitres in one of it. */
    BigDecimal factor() {
        return factor;
    }

    boolean isMetric() {
        return factor.stripTrailingZeros().precision() == 1;
    }

    boolean isBritish() {
        return name().startsWith("BRITISH_");
    }

    boolean isDry() {
        return name().startsWith("DRY_");
    }
}
