package com.curbline.messaging.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.Language;
import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private final ResourceBundle english = ResourceBundle.getBundle("texts", Locale.ROOT, EXACT);
    private final ResourceBundle spanish = ResourceBundle.getBundle("texts", Language.SPANISH.locale(), EXACT);

    @Test
    void everyTextExistsInBothLanguagesWithTheSameGaps() {
        for (var key : english.keySet()) {
            assertThat(gaps(spanish.getString(key))).as(key).isEqualTo(gaps(english.getString(key)));
        }
        assertThat(new TreeSet<>(spanish.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    }

    private static Object gaps(String text) {
        return new TreeSet<>(new MessageFormat(text, Locale.US).getArgumentNames());
    }
}
