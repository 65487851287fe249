package com.curbline.studio.texts;

import com.curbline.messaging.texts.Moment;
import com.curbline.messaging.texts.TextEntry;
import java.util.List;

/** All texts by the moment at which they are sent; {@code untranslated} counts those that one language lacks. */
record TextsPage(StoreChoice choice, List<Group> groups, long untranslated, long faulty) {

    /** The texts of one moment. */
    record Group(Moment moment, List<TextEntry> texts) {
    }
}
