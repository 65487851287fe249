package com.curbline.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The values of one row by column; reads them as what they stand for, or refuses the row. */
record Cells(Map<String, String> byColumn) {

    private static final BigDecimal HIGHEST_PRICE = new BigDecimal("99999.99");
    private static final int MOST_ON_HAND = 1_000_000;

    /** The text of a column, empty where the column is missing. */
    String text(String column, int longest) {
        var text = byColumn.getOrDefault(column, "");
        if (text.length() > longest) {
            throw new RowRefused("%s is longer than %d characters".formatted(column, longest));
        }
        if (text.chars().anyMatch(character -> character == '\uFFFD' || Character.isISOControl(character) && character != '\n')) {
            throw new RowRefused(column + " holds characters that are not UTF-8 text");
        }
        return text.replace('\n', ' ');
    }

    String required(String column, int longest) {
        var text = text(column, longest);
        if (text.isEmpty()) {
            throw new RowRefused(column + " is empty");
        }
        return text;
    }

    boolean flag(String column) {
        return switch (text(column, 10).toLowerCase(Locale.ROOT)) {
            case "", "0", "false", "no" -> false;
            case "1", "true", "yes" -> true;
            default -> throw new RowRefused(column + " must be 1 or 0");
        };
    }

    Optional<BigDecimal> price(String column) {
        var text = text(column, 20).replaceFirst("^\\$", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,5}(\\.[0-9]{1,2})?") || new BigDecimal(text).compareTo(HIGHEST_PRICE) > 0) {
            throw new RowRefused(column + " must be an amount such as 4.99");
        }
        return Optional.of(new BigDecimal(text));
    }

    Optional<Integer> count(String column) {
        var text = text(column, 20);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,7}") || Integer.parseInt(text) > MOST_ON_HAND) {
            throw new RowRefused(column + " must be a whole number from 0");
        }
        return Optional.of(Integer.parseInt(text));
    }

    /** A list in one value, separated by pipes or semicolons. */
    Set<String> list(String column) {
        return Arrays.stream(text(column, 300).toLowerCase(Locale.ROOT).split("[|;,]"))
                .map(String::strip).filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
