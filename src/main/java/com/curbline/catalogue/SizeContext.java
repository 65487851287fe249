package com.curbline.catalogue;

import com.curbline.catalogue.PackageSize.Dimension;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of goods and which market a size is about, as far as a few words tell. */
record SizeContext(boolean liquid, boolean frozen, boolean produce, boolean british) {

    private static final Set<String> BRITISH = Set.of("uk", "gb", "gbr", "britain", "british", "england", "scotland", "wales", "ireland", "imperial");

    /** Goods whose American labels tell fluid ounces. Sauces, soup and yogurt are sold by weight and are not among them. */
    private static final Set<String> LIQUIDS = Set.of(
            "soda", "sodas", "cola", "water", "waters", "seltzer", "tonic", "juice", "juices", "nectar", "nectars", "lemonade", "drink", "drinks",
            "beverage", "beverages", "smoothie", "smoothies", "shake", "shakes", "kombucha", "cider", "ciders", "milk", "milks", "creamer", "creamers", "cream",
            "creams", "beer", "beers", "ale", "lager", "wine", "wines", "liquor", "spirits", "vodka", "rum", "whiskey", "whisky", "tequila", "gin", "sake", "oil", "oils",
            "vinegar", "vinegars", "syrup", "syrups", "dressing", "dressings", "extract", "extracts", "liquid", "liquids", "iced", "bottled", "brew",
            "shampoo", "conditioner", "detergent", "bleach", "cleaner", "mouthwash", "lotion", "tamari",
            "refresco", "refrescos", "gaseosa", "agua", "jugo", "jugos", "bebida", "bebidas", "leche", "crema", "cerveza", "cervezas", "vino", "vinos", "aceite",
            "aceites", "vinagre", "jarabe");

    /** Goods that are weighed though one of the words above stands beside them: cream cheese, milk chocolate, ground coffee, drink mix. */
    private static final Set<String> SOLIDS = Set.of(
            "cheese", "cheeses", "sour", "powder", "powders", "powdered", "mix", "mixes", "bean", "beans", "bags", "ground", "instant", "chocolate", "candy",
            "cookie", "cookies", "cracker", "crackers", "cereal", "cereals", "chips", "bar", "bars", "snack", "snacks", "additive", "additives", "cake",
            "cakes", "bread", "breads", "butter", "spread", "spreads", "formula", "tofu", "dried", "pods", "frosting", "soup", "noodles", "yogurt", "meat",
            "fish", "tuna", "olives", "pickles", "pudding", "tablets", "queso", "polvo", "mezcla", "galletas", "frijoles");

    private static final Set<String> PRODUCE = Set.of("produce", "berries", "berry", "blueberries", "strawberries", "raspberries", "blackberries", "cherries",
            "figs", "fruit", "fruits", "tomatoes", "vegetables", "frutas", "fresas", "moras");
    /** Two words that together are poured, though the second alone is not. */
    private static final Pattern POURED = Pattern.compile("\\b((soy|hot|fish|worcestershire|teriyaki) sauces?|(dish|hand) soaps?)\\b");
    private static final Set<String> FROZEN_CREAMS = Set.of("ice", "helado", "gelato", "sorbet");

    static SizeContext of(String words) {
        var all = words == null ? List.<String>of() : List.of(POURED.matcher(SearchText.fold(words)).replaceAll("liquid").split(" "));
        var frozen = all.stream().anyMatch(FROZEN_CREAMS::contains);
        var liquid = frozen || all.stream().anyMatch(LIQUIDS::contains) && all.stream().noneMatch(SOLIDS::contains);
        return new SizeContext(liquid, frozen, !liquid && all.stream().anyMatch(PRODUCE::contains), all.stream().anyMatch(BRITISH::contains));
    }

    /** What a unit's word can stand for here, the likeliest first: the market decides between gallons, the goods between ounces. */
    List<SizeUnit> readings(String word) {
        return SizeUnit.of(word).stream().sorted(Comparator.comparing(this::isOfOtherMarket).thenComparing(this::isOfOtherGoods)).toList();
    }

    private boolean isOfOtherMarket(SizeUnit unit) {
        return !unit.isMetric() && unit.dimension() == Dimension.VOLUME && unit.isBritish() != british;
    }

    private boolean isOfOtherGoods(SizeUnit unit) {
        return unit == SizeUnit.OUNCE ? liquid : unit.isDry() ? !produce : unit.dimension() == Dimension.VOLUME && (unit.name().endsWith("OUNCE") ? !liquid : produce);
    }
}
