package com.curbline.messaging.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.StoreProfile;
import com.curbline.messaging.StoreProfiles;
import com.curbline.messaging.wording.StoreClock;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Names, prices and times as a voice reads them. */
class SpokenWordsTest {

    private static final StoreId STORE = new StoreId("elm-street");

    private final SpeechWording words = new SpeechWording(clock());

    private static StoreClock clock() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("stores", (StoreProfiles) store -> Optional.of(new StoreProfile("Elm Street", ZoneId.of("America/Chicago"), Optional.empty())));
        return new StoreClock(beans.getBeanProvider(StoreProfiles.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Horizon Organic Whole Milk 64 fl oz | Horizon Organic Whole Milk 64 fluid ounces",
            "Large Eggs 12 ct | Large Eggs 12 pieces",
            "2% Milk 1 gal | 2 percent Milk 1 gallon",
            "Milk 1/2 gal | Milk half gallon",
            "Cola 12 pk 12 fl oz | Cola 12 pack 12 fluid ounces",
            "Mac & Cheese 7.25 oz | Mac and Cheese 7.25 ounces",
            "Bananas per lb | Bananas by the pound",
            "Ground Beef 1 lb | Ground Beef 1 pound",
            "7UP 2 L | 7UP 2 liters"})
    void shelfLabelsAreSaidInFullInEnglish(String label, String spoken) {
        assertThat(SpokenName.of(new LocalizedText(label, "x"), Language.ENGLISH)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Leche entera 64 fl oz | Leche entera 64 onzas líquidas",
            "Huevos 12 ct | Huevos 12 unidades",
            "Leche 2% 1 gal | Leche 2 por ciento 1 galón",
            "Plátanos por lb | Plátanos por libra",
            "Pan & mantequilla 16 oz | Pan y mantequilla 16 onzas"})
    void shelfLabelsAreSaidInFullInSpanish(String label, String spoken) {
        assertThat(SpokenName.of(new LocalizedText("x", label), Language.SPANISH)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource({"4.99, 4 dollars and 99 cents, 4 dólares con 99 centavos", "1.01, 1 dollar and 1 cent, 1 dólar con 1 centavo", "5.00, 5 dollars, 5 dólares",
            "0.79, 79 cents, 79 centavos"})
    void pricesAreSaidInWords(String price, String english, String spanish) {
        assertThat(words.price(Language.ENGLISH, Money.dollars(price))).isEqualTo(english);
        assertThat(words.price(Language.SPANISH, Money.dollars(price))).isEqualTo(spanish);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21T16:05:00Z, 10:05 in the morning, las 10:05 de la mañana", "2026-11-21T19:00:00Z, 1 in the afternoon, la 1 de la tarde",
            "2026-11-22T01:30:00Z, 7:30 in the evening, las 7:30 de la noche", "2026-11-21T18:00:00Z, 12 in the afternoon, las 12 de la tarde"})
    void timesAreSaidByTheStoresClock(Instant moment, String english, String spanish) {
        assertThat(words.time(Language.ENGLISH, STORE, moment)).isEqualTo(english);
        assertThat(words.time(Language.SPANISH, STORE, moment)).isEqualTo(spanish);
    }

    @Test
    void orderNumbersAreSpelled() {
        assertThat(SpeechWording.spelled("A-4821")).isEqualTo("A 4 8 2 1");
    }

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSamePlaceholders() throws IOException {
        var english = sentences("speech.properties");
        var spanish = sentences("speech_es.properties");

        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        english.forEach((key, sentence) -> assertThat(placeholders(spanish.get(key))).as(key.toString()).isEqualTo(placeholders(sentence)));
    }

    private static TreeSet<String> placeholders(Object sentence) {
        return new TreeSet<>(new MessageFormat(sentence.toString()).getArgumentNames());
    }

    private static Properties sentences(String file) throws IOException {
        var sentences = new Properties();
        try (InputStream content = SpokenWordsTest.class.getResourceAsStream("/" + file)) {
            sentences.load(new java.io.InputStreamReader(content, java.nio.charset.StandardCharsets.UTF_8));
        }
        return sentences;
    }
}
