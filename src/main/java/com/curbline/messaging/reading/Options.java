package com.curbline.messaging.reading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds the option of an item that a number, a position, a price or a name points at; nothing where it points at several. */
final class Options {

    private final NameWords names;

    Options(NameWords names) {
        this.names = names;
    }

    static boolean pointsAtOption(Term term) {
        return term.is(Concept.NUMBER, Concept.ORDINAL, Concept.EVERY_ORDINAL, Concept.PRICE, Concept.NAME, Concept.CHEAPEST, Concept.DEAREST);
    }

    Optional<AskedOption> find(AskedItem item, Term term) {
        return switch (term.concept()) {
            case NUMBER -> item.labelled(term.text());
            case ORDINAL -> item.option(position(item, term.text()));
            case EVERY_ORDINAL -> term.text().equals("cheapest") ? extreme(item, Comparator.naturalOrder()) : term.text().startsWith("#") ? item.labelled(term.text().substring(1)) : item.option(position(item, term.text()));
            case PRICE -> only(item.options().stream().filter(option -> costs(option, term.text())).toList());
            case CHEAPEST -> extreme(item, Comparator.naturalOrder());
            case DEAREST -> extreme(item, Comparator.reverseOrder());
            case NAME -> named(item, term.text());
            default -> Optional.empty();
        };
    }

    private static int position(AskedItem item, String text) {
        return text.equals("last") ? item.options().size() - 1 : Integer.parseInt(text) - 1;
    }

    private static boolean costs(AskedOption option, String price) {
        return option.price() != null && option.price().compareTo(new BigDecimal(price)) == 0;
    }

    private static Optional<AskedOption> extreme(AskedItem item, Comparator<BigDecimal> order) {
        if (item.options().stream().map(AskedOption::price).anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        return item.options().stream().map(AskedOption::price).min(order)
                .flatMap(price -> only(item.options().stream().filter(option -> option.price().compareTo(price) == 0).toList()));
    }

    private Optional<AskedOption> named(AskedItem item, String phrase) {
        Set<AskedOption> bearing = names.options(item, phrase);
        return only(List.copyOf(bearing));
    }

    private static Optional<AskedOption> only(List<AskedOption> options) {
        return options.size() == 1 ? Optional.of(options.get(0)) : Optional.empty();
    }
}
