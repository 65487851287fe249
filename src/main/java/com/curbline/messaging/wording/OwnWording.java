package com.curbline.messaging.wording;

import com.curbline.kernel.Language;
import com.curbline.kernel.StoreId;
import java.time.Instant;
import java.util.Optional;

/** One version of a text as the chain or a store wrote it; without a pattern the place says again what stands above it. */
public record OwnWording(Place place, int version, Optional<String> pattern, String reason, String by, Instant at) {

    /** Where wording counts: one text in one language, in one store or, where {@code store} is null, in all. */
    public record Place(String key, Language language, StoreId store) {

        public Place ofTheChain() {
            return new Place(key, language, null);
        }
    }
}
