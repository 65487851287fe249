package com.curbline.messaging.wording;

import com.curbline.kernel.Language;
import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The words of our texts, in every language. */
@Component
public class Wording {

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Map<Key, MessageFormat> formats = new ConcurrentHashMap<>();

    /** The sentence with this key, filled in; nothing is escaped or formatted by locale. */
    public String say(Language language, String key, Map<String, ?> values) {
        var format = formats.computeIfAbsent(new Key(language, key), Wording::load);
        return ((MessageFormat) format.clone()).format(values);
    }

    public String say(Language language, String key) {
        return say(language, key, Map.of());
    }

    private static MessageFormat load(Key key) {
        var words = ResourceBundle.getBundle("texts", key.language().locale(), EXACT);
        return new MessageFormat(words.getString(key.name()), key.language().locale());
    }

    private record Key(Language language, String name) {
    }
}
