package com.curbline.messaging.inbox;

import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.AnswerDesk;
import com.curbline.messaging.ItemQuestion.OfferedOption;
import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.inbox.Understanding.Meaning;
import com.curbline.messaging.questions.Question;
import com.curbline.messaging.questions.QuestionItem;
import com.curbline.messaging.reading.AskedItem;
import com.curbline.messaging.reading.AskedOption;
import com.curbline.messaging.reading.AskedQuestion;
import com.curbline.messaging.reading.Choice;
import com.curbline.messaging.reading.LocalizedName;
import com.curbline.messaging.reading.Reading;
import com.curbline.messaging.reading.ReplyReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads replies with the reader, which knows nothing of orders. */
@Component
class ReadingInterpreter implements Interpreter {

    private static final String NO_ORDER = "";

    private final ReplyReader reader = new ReplyReader();
    private final MessagingSettings settings;

    ReadingInterpreter(MessagingSettings settings) {
        this.settings = settings;
    }

    @Override
    public Understanding read(Question question, List<QuestionItem> items, String body) {
        var asked = new AskedQuestion(settings.brand(), question == null ? NO_ORDER : question.orderNumber(), items.stream().map(ReadingInterpreter::asked).toList());
        var reading = reader.read(asked, body, question == null ? null : question.language().locale().getLanguage());
        return new Understanding(meaning(reading), choices(items, reading), reading.rule(), Language.of(reading.language()).orElse(null), reading.restNeedsPerson());
    }

    private static AskedItem asked(QuestionItem item) {
        return new AskedItem(key(item), localized(item.name()), item.options().stream().map(ReadingInterpreter::asked).toList());
    }

    private static AskedOption asked(OfferedOption option) {
        return new AskedOption(option.label(), localized(option.name()), option.unitPrice().amount());
    }

    private static String key(QuestionItem item) {
        return item.letter() == null ? item.substitution().value() : item.letter();
    }

    private static LocalizedName localized(LocalizedText text) {
        return new LocalizedName(text.english(), text.spanish());
    }

    private static Map<SubstitutionId, AnswerDesk.Choice> choices(List<QuestionItem> items, Reading reading) {
        var choices = new LinkedHashMap<SubstitutionId, AnswerDesk.Choice>();
        items.forEach(item -> {
            var choice = reading.choices().get(key(item));
            if (choice instanceof Choice.Pick pick) {
                choices.put(item.substitution(), new AnswerDesk.Choice.Offer(pick.label()));
            } else if (choice instanceof Choice.Refund) {
                choices.put(item.substitution(), new AnswerDesk.Choice.Refund());
            }
        });
        return choices;
    }

    private static Meaning meaning(Reading reading) {
        return switch (reading.outcome()) {
            case DECIDED -> Meaning.DECIDED;
            case CLARIFY -> Meaning.CLARIFY;
            case STAFF -> Meaning.STAFF;
            case OPTOUT -> Meaning.OPT_OUT;
            case OPTIN -> Meaning.OPT_IN;
            case HELP -> Meaning.HELP;
            case IGNORE -> Meaning.IGNORE;
            case LANGUAGE -> Meaning.LANGUAGE;
        };
    }
}
