package com.curbline.substitution.model;

import com.curbline.catalogue.Product;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a product's name says: its words, the kinds of food named in it, and the goods (the thing as it grows, swims or runs).
 * {@code head} is the word that says what the thing is, or null.
 */
record Reading(List<String> words, Set<String> kinds, Set<String> goods, String head) {

    private static final Set<String> ASIDE = Set.of("with", "in", "without");
    private static final Remembered<Name, Reading> READ = new Remembered<>(name -> of(name.name(), name.brand()).within(NameWords.of(name.category())));

    private record Name(String name, String brand, String category) {
    }

    static Reading of(Product product) {
        return READ.of(new Name(product.name().english(), product.brand(), product.category().english()));
    }

    /** In a category that is named by one kind alone, such as Candy or Cereal, everything is of that kind, whatever else its name says. */
    private Reading within(List<String> category) {
        if (category.size() != 1 || !GroceryWords.COMMON.isKind(category.get(0))) {
            return this;
        }
        var all = new HashSet<>(kinds);
        all.addAll(category);
        return new Reading(words, Set.copyOf(all), goods, category.get(0));
    }

    static Reading of(String name, String brand) {
        var brandWords = brand == null ? Set.<String>of() : new HashSet<>(NameWords.of(brand));
        var all = NameWords.of(name);
        var own = all.stream().filter(word -> !brandWords.contains(word) || GroceryWords.COMMON.isKind(word) || GroceryWords.COMMON.isGoods(word)).toList();
        var words = own.stream().filter(word -> !ASIDE.contains(word)).toList();
        var main = main(own);
        var kinds = main.stream().filter(GroceryWords.COMMON::isKind).toList();
        var goods = main.stream().filter(GroceryWords.COMMON::isGoods).toList();
        return new Reading(words.isEmpty() ? all : words, Set.copyOf(kinds), Set.copyOf(goods), last(kinds.isEmpty() ? goods : kinds));
    }

    boolean isProcessed() {
        return !kinds.isEmpty();
    }

    /** The words before the first "with" or "in", which name the thing itself. */
    private static List<String> main(List<String> words) {
        var main = new ArrayList<String>();
        for (var word : words) {
            if (ASIDE.contains(word) && !main.isEmpty()) {
                break;
            }
            main.add(word);
        }
        return main;
    }

    private static String last(List<String> words) {
        return words.isEmpty() ? null : words.get(words.size() - 1);
    }
}
