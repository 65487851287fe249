package com.curbline.messaging.texts;

import com.curbline.kernel.Language;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.wording.BuiltInTexts;
import com.curbline.messaging.wording.Gsm7;
import com.curbline.messaging.wording.OwnWording.Place;
import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text as somebody would like to have it: for one store, or for all where {@code store} is null. */
public record TextDraft(String key, Language language, StoreId store, String pattern) {

    /** On one line; the spaces at its ends are those of the text that came with the application, since nobody sees them in a form. */
    public TextDraft {
        var words = Normalizer.normalize(pattern == null ? "" : pattern, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
        var builtIn = BuiltInTexts.pattern(language, key);
        pattern = words.isEmpty() ? "" : spaces(builtIn, "^ +") + words + spaces(builtIn, " +$");
    }

    private static String spaces(String text, String where) {
        return Pattern.compile(where).matcher(text).results().findFirst().map(MatchResult::group).orElse("");
    }

    /** The same in letters that are sent as they are. */
    public TextDraft plain() {
        return new TextDraft(key, language, store, Gsm7.fold(pattern));
    }

    Place place() {
        return new Place(key, language, store);
    }
}
