package com.curbline.substitution.model;

import com.curbline.catalogue.Product;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Whether a product keeps a diet. Only what is said of it counts; a word nobody knows is kept only by a product that carries it. */
final class Diets {

    private static final Set<String> FROM_ANIMALS = Set.of("milk", "egg", "fish", "shellfish");
    private static final Set<String> FROM_SLAUGHTER = Set.of("fish", "shellfish");
    private static final Map<String, Predicate<Product>> KEPT_BY = Map.of(
            "vegan", Diets::isVegan,
            "vegetarian", Diets::isVegetarian,
            "gluten_free", Diets::isGlutenFree,
            "dairy_free", product -> isSaid(product, "dairy_free") && lacks(product, Set.of("milk")) || isVegan(product) && product.contains().known(),
            "lactose_free", product -> isSaid(product, "lactose_free") || keeps(product, "dairy_free"),
            "low_sodium", product -> isSaid(product, "low_sodium", "no_sodium", "sodium_free"),
            "no_sugar", product -> isSaid(product, "no_sugar", "sugar_free", "low_sugar"));

    private Diets() {
    }

    static boolean keeps(Product product, String diet) {
        return KEPT_BY.getOrDefault(diet, any -> isSaid(product, diet)).test(product);
    }

    /** Claimed or known to be of plants alone; a product that names an animal ingredient is not, whatever it claims. */
    static boolean isVegan(Product product) {
        return isSaid(product, "vegan", "vegan_claim", "plant_based") && !isSaid(product, "non_vegetarian") && lacks(product, FROM_ANIMALS);
    }

    private static boolean isVegetarian(Product product) {
        return isVegan(product) || isSaid(product, "vegetarian") && !isSaid(product, "non_vegetarian") && lacks(product, FROM_SLAUGHTER);
    }

    /** A positive claim, or a plain thing as it grows or runs. That no wheat is listed proves nothing. */
    private static boolean isGlutenFree(Product product) {
        return lacks(product, Set.of("wheat", "gluten")) && (isSaid(product, "gluten_free") || isPlain(product) && product.contains().known());
    }

    private static boolean isPlain(Product product) {
        var reading = Reading.of(product);
        var isFresh = product.category().english().toLowerCase().startsWith("fresh ");
        return "tofu".equals(reading.head()) && reading.kinds().size() == 1 || isFresh && !reading.isProcessed() && reading.head() != null && !reading.words().contains("plantbased");
    }

    private static boolean lacks(Product product, Set<String> unwanted) {
        return product.contains().present().stream().noneMatch(unwanted::contains);
    }

    private static boolean isSaid(Product product, String... words) {
        return Set.of(words).stream().anyMatch(word -> product.diet().contains(word) || product.claims().contains(word));
    }
}
