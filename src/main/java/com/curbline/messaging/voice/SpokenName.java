package com.curbline.messaging.voice;

import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Products' names as they are said: shelf labels abbreviate, a voice must not. */
final class SpokenName {

    private static final String COUNT = "(?<![0-9./])([0-9]+(?:\\.[0-9]+)?(?:/[0-9]+)?)\\s*";
    private static final List<Rule> RULES = List.of(
            rule("(?<![0-9])1/2\\s*gal\\b", "half gallon", "half gallon", "medio galón", "medio galón"),
            rule(COUNT + "fl\\.?\\s*oz\\b", "fluid ounce", "fluid ounces", "onza líquida", "onzas líquidas"),
            rule(COUNT + "oz\\b", "ounce", "ounces", "onza", "onzas"),
            rule(COUNT + "lbs?\\b", "pound", "pounds", "libra", "libras"),
            rule(COUNT + "ct\\b", "piece", "pieces", "unidad", "unidades"),
            rule(COUNT + "pk\\b", "pack", "pack", "paquete", "paquetes"),
            rule(COUNT + "gal\\b", "gallon", "gallons", "galón", "galones"),
            rule(COUNT + "qt\\b", "quart", "quarts", "cuarto", "cuartos"),
            rule(COUNT + "pt\\b", "pint", "pints", "pinta", "pintas"),
            rule(COUNT + "ml\\b", "milliliter", "milliliters", "mililitro", "mililitros"),
            rule(COUNT + "l\\b", "liter", "liters", "litro", "litros"),
            rule(COUNT + "kg\\b", "kilogram", "kilograms", "kilogramo", "kilogramos"),
            rule(COUNT + "g\\b", "gram", "grams", "gramo", "gramos"),
            rule(COUNT + "%", "percent", "percent", "por ciento", "por ciento"),
            rule("\\b(?:per|por) lb\\b", "by the pound", "by the pound", "por libra", "por libra"),
            rule("\\b(?:per|por) (?:ea|each)\\b", "each", "each", "por unidad", "por unidad"),
            rule("\\s*&\\s*", " and ", " and ", " y ", " y "),
            rule("\\bw/\\s*", "with ", "with ", "con ", "con "));

    private SpokenName() {
    }

    static String of(LocalizedText name, Language language) {
        var spoken = name.in(language);
        for (var rule : RULES) {
            spoken = rule.pattern().matcher(spoken).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(rule.said(found, language)));
        }
        return spoken.replaceAll("[®™*#\"]", "").replaceAll("\\s+", " ").strip();
    }

    private static Rule rule(String pattern, String one, String many, String uno, String varios) {
        return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), one, many, uno, varios);
    }

    private record Rule(Pattern pattern, String one, String many, String uno, String varios) {

        String said(MatchResult found, Language language) {
            boolean spanish = language == Language.SPANISH;
            if (found.groupCount() == 0) {
                return spanish ? uno : one;
            }
            boolean single = found.group(1).equals("1") || found.group(1).contains("/");
            return found.group(1) + " " + (spanish ? (single ? uno : varios) : single ? one : many);
        }
    }
}
