package com.curbline.catalogue;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A number, a word or a sign of a label, and whether a blank stands before it. */
record SizeToken(Kind kind, String text, boolean spaced) {

    enum Kind { NUMBER, WORD, SIGN }

    private static final int LONGEST = 200;
    private static final int LONGEST_NUMBER = 12;
    private static final Map<String, String> FRACTIONS = Map.of("½", " 1/2", "¼", " 1/4", "¾", " 3/4", "⅓", " 1/3", "⅔", " 2/3", "⅛", " 1/8", "⅜", " 3/8", "⅝", " 5/8", "⅞", " 7/8");
    private static final Pattern FLUID_OUNCE = Pattern.compile(
            "(?<!\\p{L})(?:fl|fluid|fld|liq|liquid)[ .-]*(?:ozs?|ounces?)(?!\\p{L})|(?<!\\p{L})onzas? (?:liquidas?|fluidas?)(?!\\p{L})");
    private static final Pattern TOKEN = Pattern.compile("(\\s*)(?:([0-9]+(?:[.,][0-9]+)*|\\.[0-9]+)|(\\p{L}+)|(\\S))");

    /** The label in pieces; nothing of a text that is longer than any label. */
    static List<SizeToken> all(String label) {
        return label.length() > LONGEST ? List.of() : TOKEN.matcher(plain(label)).results().map(SizeToken::of).toList();
    }

    private static SizeToken of(MatchResult match) {
        var kind = match.group(2) != null ? Kind.NUMBER : match.group(3) != null ? Kind.WORD : Kind.SIGN;
        return new SizeToken(kind, match.group().strip(), !match.group(1).isEmpty());
    }

    private static String plain(String label) {
        var text = label;
        for (var fraction : FRACTIONS.entrySet()) {
            text = text.replace(fraction.getKey(), fraction.getValue());
        }
        text = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        text = text.replaceAll("\\p{Pd}", "-").replaceAll("[×*✕]", "x").replace('⁄', '/').replaceAll("\\.(?![0-9])", " ");
        text = text.replaceAll("k-cup", "kcup").replaceAll("tea bag", "teabag").replaceAll("sq(uare)?\\W*(ft|feet)", "sqft");
        return FLUID_OUNCE.matcher(text).replaceAll(" floz ");
    }

    boolean is(String other) {
        return text.equals(other);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER && text.length() <= LONGEST_NUMBER;
    }

    /** 1,000 is a thousand and 1,5 one and a half; the last of two kinds of sign is the decimal one. */
    BigDecimal number() {
        var thousands = text.matches("[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?");
        if (thousands) {
            return new BigDecimal(text.replace(",", ""));
        }
        if (text.matches("[1-9][0-9]{0,2}(\\.[0-9]{3})+,[0-9]+")) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        return text.matches("[0-9]*[.,]?[0-9]+") ? new BigDecimal(text.replace(',', '.')) : null;
    }

    boolean isWhole() {
        return text.matches("[0-9]{1,4}");
    }
}
