package com.curbline.studio.texts;

import com.curbline.kernel.Language;
import com.curbline.kernel.NotFound;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.texts.TextDraft;

/** What the form of one text holds; {@code base} is the version that it was filled with. */
record TextForm(String language, String store, String pattern, Integer base, String reason) {

    static Language language(String tag) {
        return Language.of(tag).orElseThrow(() -> new NotFound("language", tag));
    }

    TextDraft draft(String key, StoreId of) {
        return new TextDraft(key, language(language), of, pattern);
    }

    int version() {
        return base == null ? 0 : base;
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }
}
