package com.curbline.messaging.inbox;

import com.curbline.messaging.ItemQuestion.OfferedOption;
import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.StandingDecision;
import com.curbline.messaging.StoreProfile;
import com.curbline.messaging.questions.Question;
import com.curbline.messaging.questions.QuestionItem;
import com.curbline.messaging.questions.ReplyExample;
import com.curbline.messaging.wording.DecisionWording;
import com.curbline.messaging.wording.Fitting;
import com.curbline.messaging.wording.OfferNames;
import com.curbline.messaging.wording.StoreClock;
import com.curbline.messaging.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Words what customers are answered. */
@Component
class ReplyWording {

    private static final int SEGMENTS = 2;

    private final Wording wording;
    private final DecisionWording decisions;
    private final StoreClock stores;
    private final MessagingSettings settings;

    ReplyWording(Wording wording, DecisionWording decisions, StoreClock stores, MessagingSettings settings) {
        this.wording = wording;
        this.decisions = decisions;
        this.stores = stores;
        this.settings = settings;
    }

    /** The same in other words. */
    ReplyWording by(Wording other) {
        return new ReplyWording(other, new DecisionWording(other), stores, settings);
    }

    /** {@code late} where the decisions stood before this answer came. */
    String confirmation(Question question, List<StandingDecision> settled, List<QuestionItem> left, boolean late) {
        return Fitting.into(SEGMENTS, limit -> say(question, late ? "late" : "confirmation", Map.of(
                "settled", decisions.say(question.store(), question.language(), settled, limit), "rest", left.isEmpty() ? "" : rest(question, left, limit))));
    }

    private String rest(Question question, List<QuestionItem> left, int limit) {
        return wording.say(question.store(), question.language(), "confirmation.open", Map.of("items", items(question, left, limit), "example", ReplyExample.of(left)));
    }

    String standing(Question question, List<StandingDecision> standing) {
        return standing.isEmpty() ? Fitting.into(1, limit -> say(question, "late.nothing", Map.of())) : confirmation(question, standing, List.of(), true);
    }

    String clarification(Question question, List<QuestionItem> open, boolean lettered) {
        int room = open.size() > 1 ? Math.max(3, open.size()) : SEGMENTS;
        return Fitting.into(room, limit -> say(question, open.size() > 1 ? "clarify.many" : "clarify", Map.of(
                "items", open.size() > 1 ? items(question, open, limit) : single(question, open.get(0), limit),
                "example", lettered ? ReplyExample.of(open) : ReplyExample.unlettered(open.get(0)))));
    }

    private String single(Question question, QuestionItem item, int limit) {
        var names = names(question, item, limit);
        return wording.say(question.store(), question.language(), "clarify.item", Map.of("item", names.get(0), "options", options(question, item, names)));
    }

    private String items(Question question, List<QuestionItem> items, int limit) {
        return items.stream().map(item -> item(question, item, names(question, item, limit))).collect(Collectors.joining(". "));
    }

    private String item(Question question, QuestionItem item, List<String> names) {
        return wording.say(question.store(), question.language(), "item.listed", Map.of("letter", item.letter(), "item", names.get(0), "options", options(question, item, names)));
    }

    /** The item's name and then the options'. */
    private static List<String> names(Question question, QuestionItem item, int limit) {
        return OfferNames.of(question.language(), item.name(), item.options().stream().map(OfferedOption::name).toList()).shorten(limit);
    }

    private String options(Question question, QuestionItem item, List<String> names) {
        return IntStream.range(0, item.options().size()).mapToObj(i -> option(question, item.options().get(i), names.get(i + 1))).collect(Collectors.joining(", "));
    }

    private String option(Question question, OfferedOption option, String name) {
        return wording.say(question.store(), question.language(), "choice.listed", Map.of("label", option.label(), "name", name, "price", option.unitPrice().toString()));
    }

    String whichOrder(List<Question> open) {
        var example = open.stream().map(question -> question.orderNumber() + " 1").collect(Collectors.joining(", "));
        return Fitting.into(SEGMENTS, limit -> say(open.get(0), "which", Map.of("example", example)));
    }

    String help(Question question) {
        var contact = stores.profile(question.store()).flatMap(StoreProfile::phone)
                .map(phone -> wording.say(question.store(), question.language(), "help.phone", Map.of("phone", phone.e164()))).orElse("");
        return Fitting.into(SEGMENTS, limit -> say(question, "help", Map.of("contact", contact)));
    }

    String optedOut(Question question) {
        return Fitting.into(1, limit -> say(question, "optout", Map.of()));
    }

    private String say(Question question, String key, Map<String, String> values) {
        var all = new HashMap<String, String>(values);
        all.put("brand", settings.brand());
        all.put("order", question.orderNumber());
        return wording.say(question.store(), question.language(), key, all);
    }
}
