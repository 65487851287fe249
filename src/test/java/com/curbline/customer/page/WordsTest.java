package com.curbline.customer.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.Language;
import com.ibm.icu.text.MessageFormat;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"customer", "demo"})
    void everyWordExistsInBothLanguagesWithTheSamePlaceholders(String bundle) {
        var english = words(bundle, Language.ENGLISH);
        var spanish = words(bundle, Language.SPANISH);

        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet()).allSatisfy(key -> assertThat(placeholders(spanish, key)).as(key).isEqualTo(placeholders(english, key)));
    }

    private static java.util.Set<String> placeholders(ResourceBundle words, String key) {
        return new MessageFormat(words.getString(key)).getArgumentNames();
    }

    private static ResourceBundle words(String bundle, Language language) {
        return ResourceBundle.getBundle("i18n." + bundle, language.locale(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
