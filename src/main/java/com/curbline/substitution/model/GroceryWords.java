package com.curbline.substitution.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** What is generally known about the words of grocery names: kinds, families, words that say little, categories near each other. */
final class GroceryWords {

    static final GroceryWords COMMON = new GroceryWords(load());

    private final Map<String, String> same = new HashMap<>();
    private final Map<String, Set<String>> families = new HashMap<>();
    private final Map<String, Set<String>> near = new HashMap<>();
    private final Map<String, String> phrases = new HashMap<>();
    private final Set<String> general;
    private final Set<String> kinds;
    private final Set<String> goods;
    private final Set<String> brandDriven;

    private GroceryWords(Properties file) {
        list(file, "phrases", ",").forEach(phrase -> phrases.put(phrase, phrase.replace(" ", "")));
        general = list(file, "general", ",");
        kinds = list(file, "kinds", ",");
        goods = list(file, "goods", ",");
        brandDriven = list(file, "brand-driven", "\\|");
        for (var key : file.stringPropertyNames()) {
            group(file, key, "family.", ",", families);
            group(file, key, "near.", "\\|", near);
            if (key.startsWith("same.")) {
                list(file, key, ",").forEach(word -> same.put(word, key.substring("same.".length())));
            }
        }
    }

    private static void group(Properties file, String key, String prefix, String separator, Map<String, Set<String>> groups) {
        if (key.startsWith(prefix)) {
            list(file, key, separator).forEach(word -> groups.computeIfAbsent(word, any -> new HashSet<>()).add(key));
        }
    }

    private static Set<String> list(Properties file, String key, String separator) {
        return Arrays.stream(file.getProperty(key, "").split(separator)).map(word -> word.strip().toLowerCase()).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    private static Properties load() {
        var file = new Properties();
        try (var in = new InputStreamReader(GroceryWords.class.getResourceAsStream("grocery-words.properties"), StandardCharsets.UTF_8)) {
            file.load(in);
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The word that stands for all those that mean the same. */
    String meaning(String word) {
        return same.getOrDefault(word, word);
    }

    /** What two words mean together, or null where they are no phrase. */
    String phrase(List<String> words) {
        return phrases.get(String.join(" ", words));
    }

    boolean isGeneral(String word) {
        return general.contains(word);
    }

    boolean isKind(String word) {
        return kinds.contains(word);
    }

    boolean isGoods(String word) {
        return goods.contains(word);
    }

    boolean isKnown(String word) {
        return isGeneral(word) || isKind(word) || isGoods(word) || families.containsKey(word);
    }

    /** Whether shoppers take one for the other when the very thing is missing. */
    boolean areFamily(String one, String other) {
        return shareGroup(families, one, other);
    }

    /** Whether shoppers look through both categories for the same thing. */
    boolean areNear(String category, String other) {
        return shareGroup(near, category.toLowerCase(), other.toLowerCase());
    }

    boolean isBrandDriven(String category) {
        return brandDriven.contains(category.toLowerCase());
    }

    private static boolean shareGroup(Map<String, Set<String>> groups, String one, String other) {
        var mine = groups.getOrDefault(one, Set.of());
        return !mine.isEmpty() && groups.getOrDefault(other, Set.of()).stream().anyMatch(mine::contains);
    }
}
