package com.curbline.messaging.reading;

import java.util.List;
import java.util.Optional;

/** A missing item with the substitutes offered for it; {@code key} is its letter in a question about several items, {@code missing} how many are, one unless told. */
public record AskedItem(String key, LocalizedName name, List<AskedOption> options, Integer missing) {

    public AskedItem {
        options = List.copyOf(options);
        missing = missing == null ? 1 : missing;
    }

    public AskedItem(String key, LocalizedName name, List<AskedOption> options) {
        this(key, name, options, 1);
    }

    boolean isMissingSeveralTimes() {
        return missing > 1;
    }

    Optional<AskedOption> option(int index) {
        return index >= 0 && index < options.size() ? Optional.of(options.get(index)) : Optional.empty();
    }

    Optional<AskedOption> labelled(String label) {
        return options.stream().filter(option -> option.label().equalsIgnoreCase(label)).findFirst();
    }
}
