package com.curbline.catalogue;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.Sku;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One product as it stands in a catalogue file, and the count where the file has one. */
record CatalogueRow(Product product, Optional<Integer> onHand) {

    static CatalogueRow read(Cells cells) {
        var category = text(cells, "category", cells.required("category", 100));
        var department = cells.text("department", 100).isEmpty() ? category : text(cells, "department", cells.text("department", 100));
        var product = new Product(
                new Sku(sku(cells)), text(cells, "name", cells.required("name", 200)), cells.text("brand", 100), department, category,
                cells.text("size_text", 60), cells.price("price_usd").map(Money::dollars).orElse(null), allergens(cells),
                without(cells.list("claims"), "unknown", "none"), without(cells.list("diet"), "unknown", "none"),
                cells.flag("age_restricted"), cells.flag("never_auto_substitute"), cells.text("aisle", 40), temperature(cells, department.english()));
        return new CatalogueRow(product, cells.count("on_hand"));
    }

    private static String sku(Cells cells) {
        var sku = cells.required("sku", 64);
        if (!sku.matches("[\\p{Alnum}._:-]+")) {
            throw new RowRefused("sku may hold letters, digits and . _ : - only");
        }
        return sku;
    }

    private static LocalizedText text(Cells cells, String column, String english) {
        return new LocalizedText(english, cells.text(column + "_es", 200));
    }

    /** A list counts as complete unless the file says that the ingredients are not; an empty one only where it says that they are. */
    private static Allergens allergens(Cells cells) {
        var listed = cells.list("contains");
        var complete = cells.text("ingredients_complete", 10);
        var incomplete = !complete.isEmpty() && !cells.flag("ingredients_complete");
        var empty = listed.isEmpty() && (complete.isEmpty() || incomplete);
        var known = !listed.contains("unknown") && !incomplete && !empty;
        return new Allergens(known, without(listed, "unknown", "none"));
    }

    private static Set<String> without(Set<String> words, String... dropped) {
        var kept = new HashSet<>(words);
        Arrays.asList(dropped).forEach(kept::remove);
        return Set.copyOf(kept);
    }

    private static Temperature temperature(Cells cells, String department) {
        var named = cells.text("temperature", 20).toUpperCase(Locale.ROOT);
        if (!named.isEmpty()) {
            return Arrays.stream(Temperature.values()).filter(value -> value.name().equals(named)).findFirst()
                    .orElseThrow(() -> new RowRefused("temperature must be AMBIENT, CHILLED or FROZEN"));
        }
        return switch (department.toLowerCase(Locale.ROOT)) {
            case "frozen" -> Temperature.FROZEN;
            case "dairy & eggs", "meat & seafood", "deli" -> Temperature.CHILLED;
            default -> Temperature.AMBIENT;
        };
    }
}
