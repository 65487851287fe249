package com.curbline.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that people and catalogues use for allergens, and what they mean; a word that is not here means nothing certain. */
final class AllergenWords {

    private static final Set<String> NUTS = Set.of("tree_nut", "peanut");
    /** A product that names only one of the two may still hold the other. */
    private static final Set<String> GLUTEN = Set.of("gluten", "wheat");

    private static final Map<String, Set<String>> MEANINGS = Map.ofEntries(
            Map.entry("milk", Set.of("milk")), Map.entry("dairy", Set.of("milk")), Map.entry("lactose", Set.of("milk")),
            Map.entry("leche", Set.of("milk")), Map.entry("lactosa", Set.of("milk")), Map.entry("lacteo", Set.of("milk")),
            Map.entry("egg", Set.of("egg")), Map.entry("huevo", Set.of("egg")),
            Map.entry("fish", Set.of("fish")), Map.entry("pescado", Set.of("fish")),
            Map.entry("shellfish", Set.of("shellfish")), Map.entry("crustacean", Set.of("shellfish")), Map.entry("marisco", Set.of("shellfish")),
            Map.entry("seafood", Set.of("fish", "shellfish")),
            Map.entry("tree_nut", Set.of("tree_nut")), Map.entry("treenut", Set.of("tree_nut")), Map.entry("nut", NUTS), Map.entry("nuez", NUTS), Map.entry("nuece", NUTS),
            Map.entry("almond", Set.of("tree_nut")), Map.entry("cashew", Set.of("tree_nut")), Map.entry("walnut", Set.of("tree_nut")),
            Map.entry("pecan", Set.of("tree_nut")), Map.entry("pistachio", Set.of("tree_nut")), Map.entry("hazelnut", Set.of("tree_nut")),
            Map.entry("peanut", Set.of("peanut")), Map.entry("cacahuate", Set.of("peanut")), Map.entry("mani", Set.of("peanut")),
            Map.entry("wheat", GLUTEN), Map.entry("trigo", GLUTEN), Map.entry("gluten", GLUTEN),
            Map.entry("soy", Set.of("soy")), Map.entry("soya", Set.of("soy")), Map.entry("soja", Set.of("soy")), Map.entry("soybean", Set.of("soy")),
            Map.entry("sesame", Set.of("sesame")), Map.entry("ajonjoli", Set.of("sesame")), Map.entry("sesamo", Set.of("sesame")));

    private AllergenWords() {
    }

    /** The allergens meant, in the catalogue's own words; empty where the word is not known. */
    static Optional<Set<String>> meaning(String word) {
        var plain = plain(word);
        return Optional.ofNullable(MEANINGS.get(plain)).or(() -> Optional.ofNullable(MEANINGS.get(plain.replaceAll("s$", ""))));
    }

    private static String plain(String word) {
        var folded = java.text.Normalizer.normalize(word.strip().toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return folded.replaceAll("[\\s-]+", "_");
    }
}
