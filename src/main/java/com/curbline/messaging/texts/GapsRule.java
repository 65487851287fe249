package com.curbline.messaging.texts;

import static com.curbline.messaging.texts.TextFinding.refuse;

import com.curbline.messaging.texts.TextFinding.Code;
import com.curbline.messaging.wording.BuiltInTexts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text says everything that the one that came with the application says, and nothing that nobody can fill in. */
class GapsRule implements TextRule {

    /** What a text may leave out: it can be counted, or is a courtesy. */
    private static final Set<String> DISPENSABLE = Set.of("count", "location", "contact", "store", "number");
    private static final Set<String> EVERYWHERE = Set.of("brand", "order");

    @Override
    public Stream<TextFinding> check(TextDraft draft) {
        var known = new TreeSet<>(Gaps.of(BuiltInTexts.pattern(draft.language(), draft.key())).names());
        var used = Gaps.of(draft.pattern()).names();
        var variants = Variants.of(draft.pattern());
        var usable = new TreeSet<>(known);
        if (known.contains("brand")) {
            usable.addAll(EVERYWHERE);
        }
        var unknown = used.stream().filter(name -> !usable.contains(name)).map(name -> refuse(Code.GAP_UNKNOWN, "{" + name + "}", list(usable)));
        var missing = known.stream().filter(name -> !said(name, variants) && !DISPENSABLE.contains(name)).map(name -> refuse(Code.GAP_MISSING, "{" + name + "}"));
        return Stream.concat(unknown, missing);
    }

    /** Whatever words the other gaps choose; to choose words by it says nothing. */
    private static boolean said(String name, List<String> variants) {
        return variants.stream().allMatch(variant -> Variants.gaps(variant).contains(name));
    }

    private static String list(Set<String> names) {
        return names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }
}
