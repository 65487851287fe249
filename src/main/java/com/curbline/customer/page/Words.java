package com.curbline.customer.page;

import com.curbline.kernel.Language;
import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the customer's page in one language; placeholders have names: {@code say("promise", "time", "5:10 PM")}. */
public final class Words {

    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle sentences;

    private Words(Language language) {
        this.language = language;
        this.sentences = ResourceBundle.getBundle("i18n.customer", language.locale(), NO_OTHER_LANGUAGE);
    }

    /** A customer's language is the order's, whatever the browser or the request say, so these words are looked up here. */
    static Words in(Language language) {
        return new Words(language);
    }

    public Language language() {
        return language;
    }

    /** The language as a page declares it: {@code en} or {@code es}. */
    public String tag() {
        return language.locale().getLanguage();
    }

    public String say(String key, Object... namesAndValues) {
        return new MessageFormat(sentences.getString("customer." + key), language.locale()).format(named(namesAndValues));
    }

    private static Map<String, Object> named(Object... namesAndValues) {
        var named = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            named.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return named;
    }
}
