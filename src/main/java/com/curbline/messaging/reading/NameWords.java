package com.curbline.messaging.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a question's names: which item and which options bear each of them. */
final class NameWords {

    private static final Set<String> AND = Set.of("&", "and", "n", "y");
    private static final int SHORTEST_PART = 3;

    private final Map<String, Set<AskedItem>> itemsByWord = new HashMap<>();
    private final Map<String, Set<AskedOption>> optionsByWord = new HashMap<>();
    private final Set<String> brandWords;
    private final Set<String> neighbours = new HashSet<>();
    private final Set<String> spellings = new HashSet<>();
    private final AskedQuestion question;

    NameWords(AskedQuestion question) {
        this.question = question;
        brandWords = contentWords(question.brand() == null ? "" : question.brand()).collect(Collectors.toSet());
        question.items().forEach(this::add);
    }

    private void add(AskedItem item) {
        item.name().texts().flatMap(this::contentWords).forEach(word -> itemsByWord.computeIfAbsent(word, key -> new HashSet<>()).add(item));
        item.name().texts().flatMap(name -> Tokens.of(Folding.fold(name)).stream()).flatMap(word -> Lexicon.shipped().alsoCalled(Stem.of(word)).stream())
                .forEach(word -> itemsByWord.computeIfAbsent(Stem.of(word), key -> new HashSet<>()).add(item));
        item.name().texts().map(NameWords::initials).filter(NameWords::canName).forEach(word -> itemsByWord.computeIfAbsent(Stem.of(word), key -> new HashSet<>()).add(item));
        for (AskedOption option : item.options()) {
            option.name().texts().flatMap(this::contentWords).forEach(word -> optionsByWord.computeIfAbsent(word, key -> new HashSet<>()).add(option));
        }
    }

    /** "OJ" for orange juice. */
    private static String initials(String name) {
        return Tokens.of(Folding.fold(name)).stream().filter(word -> Character.isLetter(word.codePointAt(0))).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private Stream<String> contentWords(String name) {
        List<String> tokens = Tokens.of(Folding.fold(name));
        for (int index = 1; index < tokens.size(); index++) {
            neighbours.add(tokens.get(index - 1) + " " + tokens.get(index));
        }
        Stream<String> parts = tokens.contains("&") ? tokens.stream().filter(word -> word.length() >= SHORTEST_PART) : Stream.of();
        List<String> words = Stream.concat(joined(tokens).stream(), parts).filter(NameWords::canName).distinct().toList();
        spellings.addAll(words);
        return words.stream().map(Stem::of);
    }

    /** Whether a word may stand for a product: words that mean something in a reply by themselves, such as "no" or "best", may not. */
    private static boolean canName(String word) {
        Term meaning = Lexicon.shipped().find(word, "en");
        boolean free = meaning == null || meaning.is(Concept.OTHER_PRODUCT, Concept.QUANTITY);
        return free && word.length() > 1 && Character.isLetterOrDigit(word.codePointAt(0));
    }

    boolean isItemWord(String word) {
        return itemsByWord.containsKey(Stem.of(word));
    }

    boolean isOptionWord(String word) {
        return optionsByWord.containsKey(Stem.of(word)) && !isBrandWord(word);
    }

    /** "Organic", where only some of the substitutes are, but not the noun that the names end or begin with. */
    boolean isSharedQuality(AskedItem item, String word) {
        int bearing = options(item, word).size();
        return isItemWord(word) && isOptionWord(word) && bearing > 0 && bearing < item.options().size() && !isNoun(item.name(), word);
    }

    /** English names end with their noun, a size apart; Spanish ones begin with it. */
    private static boolean isNoun(LocalizedName name, String word) {
        List<String> english = stems(name.en()).stream().takeWhile(stem -> !stem.equals(Stem.of("size")) && !Character.isDigit(stem.codePointAt(0))).toList();
        List<String> spanish = stems(name.es());
        String stem = Stem.of(word);
        return !english.isEmpty() && english.get(english.size() - 1).equals(stem) || !spanish.isEmpty() && spanish.get(0).equals(stem);
    }

    private static List<String> stems(String name) {
        return name == null ? List.of() : Tokens.of(Folding.fold(name)).stream().map(Stem::of).toList();
    }

    boolean isBrandWord(String word) {
        return brandWords.contains(Stem.of(word));
    }

    /** The one item whose name bears the word. */
    Optional<AskedItem> item(String word) {
        return onlyOne(itemsByWord.getOrDefault(Stem.of(word), Set.of()));
    }

    /** The options of the item whose names bear the word, or every word of the phrase. */
    Set<AskedOption> options(AskedItem item, String phrase) {
        Set<AskedOption> bearing = new HashSet<>(item.options());
        for (String word : phrase.split(" ")) {
            bearing.retainAll(optionsByWord.getOrDefault(Stem.of(word), Set.of()));
        }
        return bearing;
    }

    /** The one item among whose options the word stands. */
    Optional<AskedItem> itemOffering(String word) {
        return onlyOne(question.items().stream().filter(item -> !options(item, word).isEmpty()).collect(Collectors.toSet()));
    }

    /** "C&H" and "18ct" as one word, wherever a name is written so. */
    List<String> joined(List<String> tokens) {
        List<String> joined = new ArrayList<>();
        for (int index = 0; index < tokens.size(); index++) {
            String token = tokens.get(index);
            boolean joins = index + 2 < tokens.size() && AND.contains(tokens.get(index + 1)) && holds(token, "&") && holds("&", tokens.get(index + 2));
            // "18 ct" for the name "18ct"
            boolean counts = Character.isDigit(token.charAt(0)) && index + 1 < tokens.size() && optionsByWord.containsKey(Stem.of(token + tokens.get(index + 1)));
            int more = joins ? 2 : counts ? 1 : 0;
            joined.add(more > 0 ? token + tokens.get(index + more) : token);
            index += more;
        }
        return joined;
    }

    /** Whether two words stand side by side in a name: the 3 of "size 3" is no label. */
    boolean holds(String word, String next) {
        return neighbours.contains(word + " " + next);
    }

    Set<String> spellings() {
        return spellings;
    }

    private static <T> Optional<T> onlyOne(Set<T> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.iterator().next()) : Optional.empty();
    }
}
