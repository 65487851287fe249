package com.curbline.messaging.voice;

import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import com.curbline.messaging.AnswerDesk.Choice;
import com.curbline.messaging.ItemQuestion;
import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.reading.AskedItem;
import com.curbline.messaging.reading.AskedOption;
import com.curbline.messaging.reading.AskedQuestion;
import com.curbline.messaging.reading.Choice.Pick;
import com.curbline.messaging.reading.LocalizedName;
import com.curbline.messaging.reading.Reading;
import com.curbline.messaging.reading.ReplyReader;
import com.curbline.messaging.voice.CallersAnswer.Again;
import com.curbline.messaging.voice.CallersAnswer.Chose;
import com.curbline.messaging.voice.CallersAnswer.In;
import com.curbline.messaging.voice.CallersAnswer.Unclear;
import com.curbline.messaging.voice.CallersAnswer.WantsPerson;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Understands keys by themselves and words by the same reader as texts. */
@Component
class Listening {

    static final String REFUND = "9";
    static final String PERSON = "0";
    private static final String AGAIN = "*";
    private static final double SURE_ENOUGH = 0.6;
    private static final String ONLY_ITEM = "A";
    /** Never a product's name, so it counts however unsure the words are. */
    private static final Pattern A_PERSON = Pattern.compile("(?iu).*\\b(operator|operador|operadora|agent|agente|representative|representante|person|persona|human|somebody"
            + "|someone|alguien)\\b.*");

    private final ReplyReader reader = new ReplyReader();
    private final String brand;

    Listening(MessagingSettings settings) {
        this.brand = settings.brand();
    }

    CallersAnswer understand(ItemQuestion item, Language language, Line line) {
        return line.digits().isEmpty() ? words(item, language, line) : key(item, line.digits());
    }

    private static CallersAnswer key(ItemQuestion item, String digits) {
        return switch (digits) {
            case PERSON -> new WantsPerson("key");
            case REFUND -> new Chose(new Choice.Refund(), "key");
            case AGAIN -> new Again();
            default -> Keys.of(item).label(digits).<CallersAnswer>map(label -> new Chose(new Choice.Offer(label), "key")).orElseGet(() -> new Unclear("key"));
        };
    }

    private CallersAnswer words(ItemQuestion item, Language language, Line line) {
        var words = line.words().strip().replaceFirst("[.!]+$", "");
        if (A_PERSON.matcher(words).matches()) {
            return new WantsPerson("person");
        }
        if (words.isEmpty() || line.confidence() < SURE_ENOUGH) {
            return new Unclear(words.isEmpty() ? "silence" : "unsure");
        }
        return meaning(reader.read(asked(item), words, language.locale().getLanguage()));
    }

    private static CallersAnswer meaning(Reading reading) {
        return switch (reading.outcome()) {
            case DECIDED -> reading.restNeedsPerson() ? new WantsPerson(reading.rule()) : chosen(reading);
            case STAFF, OPTOUT, HELP -> new WantsPerson(reading.rule());
            case LANGUAGE -> Language.of(reading.language()).<CallersAnswer>map(In::new).orElseGet(() -> new Unclear(reading.rule()));
            case CLARIFY, IGNORE, OPTIN -> new Unclear(reading.rule());
        };
    }

    private static CallersAnswer chosen(Reading reading) {
        var choice = reading.choices().get(ONLY_ITEM);
        return choice instanceof Pick pick ? new Chose(new Choice.Offer(pick.label()), reading.rule())
                : choice instanceof com.curbline.messaging.reading.Choice.Refund ? new Chose(new Choice.Refund(), reading.rule()) : new Unclear(reading.rule());
    }

    private AskedQuestion asked(ItemQuestion item) {
        var options = item.options().stream().map(option -> new AskedOption(option.label(), name(option.name()), option.unitPrice().amount())).toList();
        return new AskedQuestion(brand, item.orderNumber(), java.util.List.of(new AskedItem(ONLY_ITEM, name(item.itemName()), options, item.missing())));
    }

    private static LocalizedName name(LocalizedText name) {
        return new LocalizedName(name.english(), name.spanish());
    }
}
