package com.curbline.messaging.wording;

import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import com.curbline.messaging.wording.ProductName.Part;
import com.curbline.messaging.wording.ProductName.Role;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of an item and of what is offered for it, shortened together: what all share goes first, what an option has and the item
 * has not stays, and no name is ever cut to what another one says as well.
 */
public final class OfferNames {

    private final List<ProductName> names;
    private final List<Set<String>> words;
    private final Set<String> shared;

    private OfferNames(List<ProductName> names) {
        this.names = names;
        this.words = names.stream().map(ProductName::words).toList();
        this.shared = new HashSet<>(names.get(0).keys());
        names.forEach(name -> shared.retainAll(name.keys()));
    }

    public static OfferNames of(Language language, LocalizedText item, List<LocalizedText> options) {
        return new OfferNames(Stream.concat(Stream.of(item), options.stream()).map(name -> ProductName.of(name, language)).toList());
    }

    /** The same with only the first so many options. */
    public OfferNames offering(int options) {
        return options + 1 == names.size() ? this : new OfferNames(names.subList(0, options + 1));
    }

    /** The item's name and then the options', each of {@code limit} signs, or longer where it could not be told apart any more. */
    public List<String> shorten(int limit) {
        if (Fitting.isLastResort(limit)) {
            return names.stream().map(name -> Names.shorten(name.text(), limit)).toList();
        }
        var shortened = IntStream.range(0, names.size()).mapToObj(index -> shorten(index, limit)).toList();
        return new HashSet<>(shortened).size() == new HashSet<>(names).size() ? shortened : names.stream().map(ProductName::text).toList();
    }

    private String shorten(int index, int limit) {
        var name = names.get(index);
        while (name.text().length() > limit) {
            var next = shorter(index, name);
            if (next.isEmpty()) {
                break;
            }
            name = next.get();
        }
        return name.text();
    }

    /** The name without the part that is missed least; empty where every part left is needed. */
    private Optional<ProductName> shorter(int index, ProductName name) {
        return IntStream.range(0, name.parts().size()).boxed().filter(at -> loss(index, name.parts().get(at)) < Loss.NEVER.ordinal())
                .sorted(Comparator.<Integer>comparingInt(at -> loss(index, name.parts().get(at))).thenComparing(farFromTheThing(name)))
                .map(name::without).filter(isStillItself(index)).findFirst();
    }

    private static Comparator<Integer> farFromTheThing(ProductName name) {
        int thing = IntStream.range(0, name.parts().size()).filter(at -> name.parts().get(at).role() == Role.THING).findFirst().orElse(0);
        return Comparator.comparingInt(at -> -Math.abs(at - thing));
    }

    private Predicate<ProductName> isStillItself(int index) {
        var others = words.stream().filter(other -> !other.containsAll(words.get(index))).toList();
        return shorter -> {
            var left = shorter.words();
            return others.stream().noneMatch(other -> other.containsAll(left));
        };
    }

    /** What is lost with a part, least first. */
    private enum Loss {
        SHARED_BRAND, JOINING, SHARED_WORD, BRAND, KNOWN_WORD, OF_THE_ITEM, NEVER
    }

    private int loss(int index, Part part) {
        boolean common = shared.contains(part.key());
        return (switch (part.role()) {
            case BRAND -> common ? Loss.SHARED_BRAND : Loss.BRAND;
            case JOINING -> Loss.JOINING;
            case WORD -> index == 0 ? (common ? Loss.OF_THE_ITEM : Loss.KNOWN_WORD) : common ? Loss.SHARED_WORD
                    : names.get(0).keys().contains(part.key()) ? Loss.KNOWN_WORD : Loss.NEVER;
            case CLAIM -> !common ? Loss.NEVER : index == 0 ? Loss.OF_THE_ITEM : Loss.SHARED_WORD;
            case THING, SIZE -> Loss.NEVER;
        }).ordinal();
    }
}
