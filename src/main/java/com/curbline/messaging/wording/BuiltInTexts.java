package com.curbline.messaging.wording;

import com.curbline.kernel.Language;
import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The texts that come with the application, in every language. */
public final class BuiltInTexts {

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Map<Key, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private BuiltInTexts() {
    }

    public static SortedSet<String> keys() {
        return new TreeSet<>(bundle(Language.ENGLISH).keySet());
    }

    public static String pattern(Language language, String key) {
        return bundle(language).getString(key);
    }

    static MessageFormat format(Language language, String key) {
        return FORMATS.computeIfAbsent(new Key(language, key), known -> new MessageFormat(pattern(language, key), language.locale()));
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("texts", language.locale(), EXACT);
    }

    private record Key(Language language, String name) {
    }
}
