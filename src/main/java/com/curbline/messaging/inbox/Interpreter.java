package com.curbline.messaging.inbox;

import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.AnswerDesk.Choice;
import com.curbline.messaging.ItemQuestion.OfferedOption;
import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.inbox.Understanding.Meaning;
import com.curbline.messaging.questions.Question;
import com.curbline.messaging.questions.QuestionItem;
import com.curbline.messaging.reading.AskedItem;
import com.curbline.messaging.reading.AskedOption;
import com.curbline.messaging.reading.AskedQuestion;
import com.curbline.messaging.reading.Choice.Pick;
import com.curbline.messaging.reading.Choice.Refund;
import com.curbline.messaging.reading.LocalizedName;
import com.curbline.messaging.reading.Outcome;
import com.curbline.messaging.reading.Reading;
import com.curbline.messaging.reading.ReplyReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Has replies read, in the terms of the question that was asked. */
@Component
class Interpreter {

    private final ReplyReader reader = new ReplyReader();
    private final String brand;

    Interpreter(MessagingSettings settings) {
        this.brand = settings.brand();
    }

    Understanding read(Question question, List<QuestionItem> items, String body) {
        var asked = new AskedQuestion(brand, number(question), items.stream().map(Interpreter::asked).toList());
        var reading = reader.read(asked, items.size() == 1 ? withoutLetter(items.get(0), body) : body, question.language().locale().getLanguage());
        return new Understanding(meaning(reading.outcome()), choices(items, reading), reading.rule(),
                Language.of(reading.language()).orElse(null), reading.restNeedsPerson(), said(items, reading));
    }

    /** A number that could be an answer is not looked for. */
    private static String number(Question question) {
        return OrderNumbers.isDistinct(question.orderNumber()) ? question.orderNumber() : null;
    }

    /** A single item needs no letter; whoever writes it all the same means this one. */
    private static String withoutLetter(QuestionItem item, String body) {
        var labels = item.options().stream().map(OfferedOption::label).collect(Collectors.joining("|"));
        return item.letter() == null ? body : body.replaceAll("(?i)(?<![\\p{L}\\p{N}])" + item.letter() + "[ -]?(?=(?:" + labels + ")(?![\\p{L}\\p{N}]))", "");
    }

    /** For a text that belongs to no question. */
    Understanding readAlone(String body) {
        var reading = reader.readAlone(brand, body);
        return new Understanding(meaning(reading.outcome()), Map.of(), reading.rule(), Language.of(reading.language()).orElse(null), false, null);
    }

    private static AskedItem asked(QuestionItem item) {
        return new AskedItem(item.letter(), name(item.name()), item.options().stream().map(Interpreter::asked).toList(), item.missing());
    }

    private static AskedOption asked(OfferedOption option) {
        return new AskedOption(option.label(), name(option.name()), option.unitPrice().amount());
    }

    private static LocalizedName name(LocalizedText name) {
        return new LocalizedName(name.english(), name.spanish());
    }

    private static Map<SubstitutionId, Choice> choices(List<QuestionItem> items, Reading reading) {
        var choices = new LinkedHashMap<SubstitutionId, Choice>();
        for (var item : items) {
            var chosen = reading.choices().get(item.letter());
            if (chosen instanceof Pick pick) {
                choices.put(item.substitution(), new Choice.Offer(pick.label()));
            } else if (chosen instanceof Refund) {
                choices.put(item.substitution(), new Choice.Refund());
            }
        }
        return choices;
    }

    /** As staff are shown it: {@code 2}, {@code NO}, or with letters {@code A 1, B NO}; null where nothing was decided. */
    private static String said(List<QuestionItem> items, Reading reading) {
        var said = items.stream().filter(item -> isDecided(reading.choices().get(item.letter())))
                .map(item -> (items.size() > 1 ? item.letter() + " " : "") + said(reading.choices().get(item.letter()))).collect(Collectors.joining(", "));
        return said.isEmpty() ? null : said;
    }

    private static boolean isDecided(com.curbline.messaging.reading.Choice choice) {
        return choice instanceof Pick || choice instanceof Refund;
    }

    private static String said(com.curbline.messaging.reading.Choice choice) {
        return choice instanceof Pick pick ? pick.label() : "NO";
    }

    private static Meaning meaning(Outcome outcome) {
        return switch (outcome) {
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
