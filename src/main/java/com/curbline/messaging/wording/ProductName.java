package com.curbline.messaging.wording;

import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A name in its parts. English says "Brand Name Size", Spanish "Nombre Brand Size"; the brand is what both have in these places. */
record ProductName(List<Part> parts) {

    private static final Pattern SIZE = Pattern.compile(
            "(.+?) (per [a-z]+|[0-9][0-9./]*( [0-9]+/[0-9]+)? ?(pk [0-9][0-9./]* )?(fl )?[A-Za-z]{1,6})");
    /** What somebody may have to avoid or insists on stays whole. */
    private static final String CLAIM = "\\S+[- ]free|(?:sin|low|reduced|less|no|bajo en|baja en|reducido en|reducida en) \\S+|organic[oa]?s?|decaf\\S*|diet\\S*|descafeinad\\S*"
            + "|zero|cero|light|vegan[oa]?s?|unsweetened|unsalted|[0-9]+%(?: \\S+)?";
    private static final Pattern TOKEN = Pattern.compile("(?<![^ ])(?:(?:" + CLAIM + ")(?![^ ])|\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAIMS = Pattern.compile(CLAIM, Pattern.CASE_INSENSITIVE);
    private static final Set<String> JOINING = Set.of("of", "and", "&", "in", "with", "for", "the", "de", "del", "y", "e", "en", "con", "para", "la", "el", "al");
    private static final Set<String> AFTER_THE_THING = Set.of("in", "with", "for");
    private static final int LONGEST_BRAND = 4;

    /** What a part is to the name. */
    enum Role {
        BRAND, WORD, CLAIM, JOINING, THING, SIZE
    }

    /** Some words of a name that stay or go together; {@code key} is what it is compared by. */
    record Part(String text, Role role) {

        String key() {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    static ProductName of(LocalizedText name, Language language) {
        var text = Gsm7.fold(name.in(language));
        var sized = SIZE.matcher(text);
        boolean hasSize = sized.matches();
        var words = words(hasSize ? sized.group(1) : text);
        int brand = brandLength(words(withoutSize(name.english())), words(withoutSize(name.spanish())));
        var parts = new ArrayList<Part>(language == Language.SPANISH ? spanish(words, brand) : english(words, brand));
        if (hasSize) {
            parts.add(new Part(sized.group(2), Role.SIZE));
        }
        return new ProductName(parts);
    }

    private static String withoutSize(String text) {
        var sized = SIZE.matcher(Gsm7.fold(text));
        return sized.matches() ? sized.group(1) : Gsm7.fold(text);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }

    private static int brandLength(List<String> english, List<String> spanish) {
        int most = Math.min(LONGEST_BRAND, Math.min(english.size(), spanish.size()) - 1);
        return IntStream.iterate(most, length -> length > 0, length -> length - 1)
                .filter(length -> english.subList(0, length).equals(spanish.subList(spanish.size() - length, spanish.size()))).findFirst().orElse(0);
    }

    private static List<Part> english(List<String> words, int brand) {
        var parts = new ArrayList<Part>(brand(words.subList(0, brand)));
        var rest = tokens(words.subList(brand, words.size()));
        int end = IntStream.range(1, rest.size()).filter(i -> AFTER_THE_THING.contains(rest.get(i).key())).findFirst().orElse(rest.size());
        parts.addAll(withThing(rest, end - 1));
        return parts;
    }

    private static List<Part> spanish(List<String> words, int brand) {
        int end = words.size() - brand;
        var parts = new ArrayList<Part>(withThing(tokens(words.subList(0, end)), 0));
        parts.addAll(brand(words.subList(end, words.size())));
        return parts;
    }

    private static List<Part> brand(List<String> words) {
        return words.isEmpty() ? List.of() : List.of(new Part(String.join(" ", words), Role.BRAND));
    }

    private static List<Part> withThing(List<Part> parts, int thing) {
        return IntStream.range(0, parts.size()).mapToObj(i -> i == thing ? new Part(parts.get(i).text(), Role.THING) : parts.get(i)).toList();
    }

    private static List<Part> tokens(List<String> words) {
        return TOKEN.matcher(String.join(" ", words)).results().map(MatchResult::group).map(ProductName::part).toList();
    }

    private static Part part(String token) {
        boolean joins = JOINING.contains(token.toLowerCase(Locale.ROOT));
        return new Part(token, joins ? Role.JOINING : CLAIMS.matcher(token).matches() ? Role.CLAIM : Role.WORD);
    }

    ProductName without(int index) {
        var left = new ArrayList<Part>(parts);
        left.remove(index);
        return new ProductName(left);
    }

    Set<String> keys() {
        return parts.stream().map(Part::key).collect(Collectors.toSet());
    }

    Set<String> words() {
        return Set.copyOf(words(text().toLowerCase(Locale.ROOT)));
    }

    String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining(" "));
    }
}
