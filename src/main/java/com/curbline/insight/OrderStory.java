package com.curbline.insight;

import com.curbline.kernel.Language;
import com.curbline.kernel.OrderId;
import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** Tells what happened to an order, in sentences. */
@Component
public class OrderStory {

    private final Facts facts;

    OrderStory(Facts facts) {
        this.facts = facts;
    }

    /** One thing that happened: when, its kind for programs, a sentence for people, and who did it (a role). */
    public record Entry(Instant at, String kind, String text, String by) {
    }

    /** Everything that happened, oldest first. */
    public List<Entry> of(OrderId order, Language language) {
        var sentences = ResourceBundle.getBundle("i18n.story", language.locale());
        return facts.ofOrder(order).stream().map(fact -> new Entry(fact.at(), fact.kind(), sentence(sentences, fact, language), fact.by().name())).toList();
    }

    private static String sentence(ResourceBundle sentences, Fact fact, Language language) {
        return new MessageFormat(sentences.getString(fact.kind()), language.locale()).format(details(fact, language, sentences));
    }

    private static Map<String, Object> details(Fact fact, Language language, ResourceBundle sentences) {
        var details = new HashMap<>(fact.details());
        if (language == Language.SPANISH) {
            fact.details().forEach((name, value) -> details.computeIfPresent(name, (same, english) -> fact.details().getOrDefault(name + "_es", english)));
        }
        details.computeIfPresent("rule", (same, rule) -> sentences.containsKey("rule." + rule) ? sentences.getString("rule." + rule) : rule);
        return details;
    }
}
