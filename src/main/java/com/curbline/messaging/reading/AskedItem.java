package com.curbline.messaging.reading;

import java.util.List;
import java.util.Optional;

/** A missing item with the substitutes offered for it; {@code key} is its letter in a question about several items. */
public record AskedItem(String key, LocalizedName name, List<AskedOption> options) {

    public AskedItem {
        options = List.copyOf(options);
    }

    Optional<AskedOption> option(int index) {
        return index >= 0 && index < options.size() ? Optional.of(options.get(index)) : Optional.empty();
    }

    Optional<AskedOption> labelled(String label) {
        return options.stream().filter(option -> option.label().equalsIgnoreCase(label)).findFirst();
    }
}
