package com.curbline.messaging.texts;

import com.curbline.kernel.Language;
import com.curbline.kernel.StoreId;
import java.util.List;

/**
 * A text in one language, as it is sent now.
 *
 * @param untranslated the other language has been worded anew and this one has not
 * @param stores those that have words of their own, whatever store is looked at
 */
public record TextSide(Language language, String pattern, Origin origin, boolean untranslated, List<StoreId> stores, List<TextFinding> findings) {

    /** Who wrote the words that count. */
    public enum Origin {
        BUILT_IN, CHAIN, STORE
    }
}
