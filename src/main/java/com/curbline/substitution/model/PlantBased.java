package com.curbline.substitution.model;

import com.curbline.catalogue.Product;
import java.util.Set;

/** Tells food that somebody buys because no animal is in it from food that merely has none in it, such as salsa. */
final class PlantBased {

    private static final Set<String> SAID = Set.of("vegan", "plantbased", "meatless", "vegetarian");
    private static final Set<String> ELSE_FROM_ANIMALS = Set.of("burger", "patty", "sausage", "nugget", "meatball", "meat", "hotdog", "bacon", "jerky",
            "milk", "almondmilk", "oatmilk", "soymilk", "ricemilk", "coconutmilk", "cheese", "creamcheese", "yogurt", "egg", "mayonnaise", "icecream", "creamer");

    private PlantBased() {
    }

    static boolean isMeantToBe(Product product) {
        var reading = Reading.of(product);
        return product.claims().contains("vegan") || product.claims().contains("vegan_claim") || product.claims().contains("plant_based")
                || reading.words().stream().anyMatch(SAID::contains) || product.diet().contains("vegan") && ELSE_FROM_ANIMALS.contains(String.valueOf(reading.head()));
    }
}
