package com.curbline.studio.texts;

import com.curbline.messaging.texts.TextDraft;
import com.curbline.messaging.texts.TextEntry;
import com.curbline.messaging.texts.TextFinding;
import com.curbline.messaging.texts.TextPreview;
import com.curbline.messaging.texts.TextSide;
import java.util.List;

/**
 * One text being edited in one language.
 *
 * @param base the last version that the writer saw, 0 where there is none
 * @param above what is said where this place has no words of its own
 * @param other the text in the other language, as it is sent now
 * @param foldable whether there is anything to replace by letters without accents
 */
record TextPage(StoreChoice choice, TextEntry entry, TextDraft draft, int base, String reason, String above, List<TextFinding> findings, List<TextPreview> previews,
                TextSide other, List<TextPreview> otherPreviews, List<String> gaps, boolean foldable, List<Version> versions) {

    /** A version with its time on the reader's clock. */
    record Version(int number, String pattern, String reason, String by, String at) {
    }

    public TextSide now() {
        return entry.in(draft.language());
    }

    /** Whether the place has words of its own that can be given back. */
    public boolean own() {
        return !versions.isEmpty() && versions.get(0).pattern() != null;
    }

    public boolean savable() {
        return findings.stream().noneMatch(TextFinding::isRefusal);
    }
}
