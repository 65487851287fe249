package com.curbline.messaging.texts;

import com.curbline.kernel.Language;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.texts.TextSide.Origin;
import com.curbline.messaging.wording.BuiltInTexts;
import com.curbline.messaging.wording.OwnWording;
import com.curbline.messaging.wording.OwnWording.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What every text says at one moment, and who wrote it. */
class TextShelf {

    private final Map<Place, String> own = new HashMap<>();

    TextShelf(Collection<OwnWording> current) {
        current.forEach(wording -> wording.pattern().ifPresent(pattern -> own.put(wording.place(), pattern)));
    }

    TextEntry entry(String key, StoreId store) {
        return new TextEntry(key, Moment.of(key), side(key, Language.ENGLISH, Language.SPANISH, store), side(key, Language.SPANISH, Language.ENGLISH, store));
    }

    private TextSide side(String key, Language language, Language other, StoreId store) {
        var place = new Place(key, language, store);
        var pattern = own(place).or(() -> own(place.ofTheChain())).orElseGet(() -> BuiltInTexts.pattern(language, key));
        boolean untranslated = origin(place).compareTo(origin(new Place(key, other, store))) < 0;
        return new TextSide(language, pattern, origin(place), untranslated, storesOf(place), TextRules.check(new TextDraft(key, language, store, pattern)));
    }

    private Origin origin(Place place) {
        if (place.store() != null && own.containsKey(place)) {
            return Origin.STORE;
        }
        return own.containsKey(place.ofTheChain()) ? Origin.CHAIN : Origin.BUILT_IN;
    }

    Optional<String> own(Place place) {
        return Optional.ofNullable(own.get(place));
    }

    private List<StoreId> storesOf(Place place) {
        return own.keySet().stream().filter(written -> written.ofTheChain().equals(place.ofTheChain())).map(Place::store).filter(Objects::nonNull)
                .sorted((one, two) -> one.value().compareTo(two.value())).toList();
    }
}
