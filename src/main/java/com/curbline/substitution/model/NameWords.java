package com.curbline.substitution.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a name apart into words as they are compared: in the singular, with phrases joined, each once. */
final class NameWords {

    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^a-z0-9%]+");
    private static final Set<String> LINKS = Set.of("the", "a", "an", "and", "or", "for", "to", "s", "n", "from", "by", "on", "at", "your", "our");
    private static final int SHORTEST_TO_MISSPELL = 6;

    private NameWords() {
    }

    /** The words in their order; "with" and "in" stay, because what follows them is no longer the thing itself. */
    static List<String> of(String name) {
        var singles = new ArrayList<String>();
        for (var word : NOT_IN_WORDS.split(plain(name))) {
            if (!word.isEmpty() && !LINKS.contains(word)) {
                singles.add(GroceryWords.COMMON.meaning(singular(word)));
            }
        }
        return joined(singles);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace("'s", "").replace("'", "");
    }

    private static List<String> joined(List<String> singles) {
        var words = new LinkedHashSet<String>();
        for (int index = 0; index < singles.size(); index++) {
            var three = phrase(singles, index, 3);
            var two = three == null ? phrase(singles, index, 2) : null;
            var phrase = three == null ? two : three;
            words.add(phrase == null ? singles.get(index) : GroceryWords.COMMON.meaning(phrase));
            index += three != null ? 2 : two != null ? 1 : 0;
        }
        return List.copyOf(words);
    }

    private static String phrase(List<String> singles, int from, int length) {
        return from + length > singles.size() ? null : GroceryWords.COMMON.phrase(singles.subList(from, from + length));
    }

    static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.equals("cookies") || word.equals("brownies") || word.equals("smoothies") ? word.substring(0, word.length() - 1) : word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("leaves") || word.endsWith("loaves") || word.endsWith("halves")) {
            return word.substring(0, word.length() - 3) + "f";
        }
        if (word.length() > 4 && (word.endsWith("oes") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes") || word.endsWith("sses"))) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("ous") ? word.substring(0, word.length() - 1) : word;
    }

    /** The same word, or one letter away from it where that can be a slip: sherry is no cherry, and butter no batter. */
    static boolean areSame(String one, String other) {
        return one.equals(other) || Math.min(one.length(), other.length()) >= SHORTEST_TO_MISSPELL && one.charAt(0) == other.charAt(0)
                && Math.abs(one.length() - other.length()) <= 1 && !(GroceryWords.COMMON.isKnown(one) && GroceryWords.COMMON.isKnown(other)) && isOneLetterApart(one, other);
    }

    private static boolean isOneLetterApart(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return rest(one, same + 1).equals(rest(other, same + 1)) || rest(one, same).equals(rest(other, same + 1)) || rest(one, same + 1).equals(rest(other, same));
    }

    private static String rest(String word, int from) {
        return word.substring(Math.min(from, word.length()));
    }
}
