package com.curbline.messaging.voice;

import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import com.curbline.messaging.IfSilent;
import com.curbline.messaging.ItemQuestion;
import com.curbline.messaging.ItemQuestion.OfferedOption;
import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.StandingDecision;
import com.curbline.messaging.voice.Step.Ask;
import com.curbline.messaging.voice.Step.Say;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says questions and decisions about items. */
@Component
class Prompts {

    private static final Duration TO_THINK = Duration.ofSeconds(6);

    private final SpeechWording words;
    private final MessagingSettings settings;

    Prompts(SpeechWording words, MessagingSettings settings) {
        this.words = words;
        this.settings = settings;
    }

    Say say(Language language, String key, Map<String, ?> values) {
        return new Say(language, words.say(language, key, values));
    }

    Say say(Language language, String key) {
        return say(language, key, Map.of());
    }

    Say hello(Language language, String orderNumber, boolean further) {
        return say(language, further ? "hello.further" : "hello", Map.of("brand", settings.brand(), "order", SpeechWording.spelled(orderNumber)));
    }

    Say welcome(Language language) {
        return say(language, "welcome", Map.of("brand", settings.brand()));
    }

    /** Asks about an item; {@code keysOnly} where speaking did not help. */
    Ask ask(ItemQuestion item, Language language, List<Say> before, boolean keysOnly, Next next) {
        var prompt = new ArrayList<Say>(before);
        prompt.add(say(language, item.missing() < item.ordered() ? "item.part" : "item", Map.of("item", name(item.itemName(), language),
                "missing", String.valueOf(item.missing()), "ordered", String.valueOf(item.ordered()))));
        var keys = Keys.of(item);
        item.options().forEach(option -> prompt.add(say(language, "option",
                Map.of("name", name(option.name(), language), "price", price(item, option, language), "label", keys.of(option)))));
        prompt.add(say(language, "refund"));
        prompt.add(say(language, "person"));
        if (item.answerBy() != null && item.ifSilent() != null && !item.options().isEmpty()) {
            prompt.add(say(language, item.ifSilent() == IfSilent.REFUND ? "silence.refund" : "silence.first",
                    Map.of("time", words.time(language, item.store(), item.answerBy()), "first", keys.of(item.options().get(0)))));
        }
        return new Ask(prompt, language, !keysOnly, keysOnly ? List.of() : hints(item, language), TO_THINK, next);
    }

    private String price(ItemQuestion item, OfferedOption option, Language language) {
        var price = words.price(language, option.unitPrice());
        return item.missing() > 1 ? words.say(language, "price.each", Map.of("price", price)) : price;
    }

    /** What the customer is likely to say, so that it is heard rightly. */
    private static List<String> hints(ItemQuestion item, Language language) {
        var usual = language == Language.SPANISH ? List.of("uno", "dos", "tres", "reembolso", "una persona", "sí", "no")
                : List.of("one", "two", "three", "refund", "a person", "yes", "no");
        return Stream.concat(item.options().stream().map(option -> name(option.name(), language).replace(",", " ")), usual.stream()).toList();
    }

    /** What was chosen just now, read back. */
    Say chosen(StandingDecision decision, Language language) {
        return new Say(language, settled("chosen", decision, language));
    }

    /** What stands, where somebody was faster. */
    Say standing(StandingDecision decision, Language language) {
        return say(language, "standing", Map.of("settled", settled(decision.isRefund() ? "standing" : "standing.substitute", decision, language)));
    }

    private String settled(String key, StandingDecision decision, Language language) {
        var item = name(decision.item(), language);
        if (decision.isRefund()) {
            return words.say(language, key + ".refund", Map.of("item", item));
        }
        return words.say(language, decision.quantity() > 1 ? key + ".several" : key, Map.of("item", item, "name", name(decision.substitute(), language),
                "price", words.price(language, decision.unitPrice()), "quantity", String.valueOf(decision.quantity())));
    }

    static String name(LocalizedText name, Language language) {
        return SpokenName.of(name, language);
    }
}
