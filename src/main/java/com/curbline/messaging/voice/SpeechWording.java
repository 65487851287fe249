package com.curbline.messaging.voice;

import com.curbline.kernel.Language;
import com.curbline.kernel.Money;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.StoreProfile;
import com.curbline.messaging.wording.StoreClock;
import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.stereotype.Component;

/** The words that are said on the phone, with numbers, prices and times as a voice should read them. */
@Component
class SpeechWording {

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final int NOON = 12;
    private static final int EVENING = 19;
    private static final int CENTS = 100;

    private final StoreClock clock;

    SpeechWording(StoreClock clock) {
        this.clock = clock;
    }

    String say(Language language, String key, Map<String, ?> values) {
        var sentence = ResourceBundle.getBundle("speech", language.locale(), EXACT).getString(key);
        return new MessageFormat(sentence, language.locale()).format(values);
    }

    String say(Language language, String key) {
        return say(language, key, Map.of());
    }

    /** {@code 4 dollars and 99 cents}: a voice may read signs in any way. */
    String price(Language language, Money price) {
        if (!price.currency().getCurrencyCode().equals("USD")) {
            return price.toString();
        }
        long cents = price.amount().multiply(BigDecimal.valueOf(CENTS)).longValueExact();
        var key = cents % CENTS == 0 ? "money.dollars" : cents < CENTS ? "money.cents" : "money";
        return say(language, key, Map.of("dollars", cents / CENTS, "cents", cents % CENTS));
    }

    /** Sign by sign, so that 4821 is no number of thousands. */
    static String spelled(String orderNumber) {
        return orderNumber.replaceAll("[^\\p{L}\\p{N}]", "").replaceAll("(?<=.)(?=.)", " ");
    }

    /** {@code 5:10 in the afternoon}, by the store's clock. */
    String time(Language language, StoreId store, Instant moment) {
        var local = moment.atZone(clock.profile(store).map(StoreProfile::zone).orElse(ZoneOffset.UTC));
        int hour = local.getHour() % NOON == 0 ? NOON : local.getHour() % NOON;
        var key = local.getHour() < NOON ? "time.morning" : local.getHour() < EVENING ? "time.afternoon" : "time.evening";
        var time = local.getMinute() == 0 ? String.valueOf(hour) : "%d:%02d".formatted(hour, local.getMinute());
        var said = say(language, key, Map.of("time", time));
        return hour == 1 ? said.replaceFirst("^las ", "la ") : said;
    }
}
