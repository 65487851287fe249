package com.curbline.messaging.inbox;

import com.curbline.messaging.ItemQuestion.OfferedOption;
import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.StandingDecision;
import com.curbline.messaging.StoreProfile;
import com.curbline.messaging.questions.Question;
import com.curbline.messaging.questions.QuestionItem;
import com.curbline.messaging.questions.ReplyExample;
import com.curbline.messaging.questions.Shown;
import com.curbline.messaging.wording.DecisionWording;
import com.curbline.messaging.wording.Fitting;
import com.curbline.messaging.wording.Names;
import com.curbline.messaging.wording.OfferNames;
import com.curbline.messaging.wording.StoreClock;
import com.curbline.messaging.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Words what customers are answered. */
@Component
class ReplyWording {

    private static final int SEGMENTS = 2;
    private static final int ORDERS_NAMED = 2;

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
        return Shown.mostFirst(left).map(shown -> Fitting.wholly(SEGMENTS, limit -> confirmation(question, settled, late, limit, rest(question, shown, limit))))
                .flatMap(Optional::stream).findFirst()
                .orElseGet(() -> Fitting.into(SEGMENTS, limit -> confirmation(question, settled, late, limit, briefRest(question, left, limit))));
    }

    private String confirmation(Question question, List<StandingDecision> settled, boolean late, int limit, String rest) {
        return say(question, late ? "late" : "confirmation", Map.of("settled", decisions.say(question.store(), question.language(), settled, limit), "rest", rest));
    }

    private String rest(Question question, Shown left, int limit) {
        return left.items().isEmpty() ? "" : stillOpen(question, items(question, left, limit), left);
    }

    /** Without the choices, which the question has told. */
    private String briefRest(Question question, List<QuestionItem> left, int limit) {
        var items = left.stream().map(item -> item.letter() + " " + Names.shorten(item.name().in(question.language()), limit)).collect(Collectors.joining(", "));
        return left.isEmpty() ? "" : stillOpen(question, items, Shown.least(left));
    }

    private String stillOpen(Question question, String items, Shown left) {
        return wording.say(question.store(), question.language(), "confirmation.open", Map.of("items", items, "example", ReplyExample.of(left.items(), left)));
    }

    String standing(Question question, List<StandingDecision> standing) {
        return standing.isEmpty() ? Fitting.into(1, limit -> say(question, "late.nothing", Map.of())) : confirmation(question, standing, List.of(), true);
    }

    String clarification(Question question, List<QuestionItem> open, boolean lettered) {
        int room = open.size() > 1 ? Math.max(3, open.size()) : SEGMENTS;
        return Shown.mostFirst(open).map(shown -> Fitting.wholly(room, limit -> clarification(question, shown, lettered, limit))).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> Fitting.into(room, limit -> clarification(question, Shown.least(open), lettered, limit)));
    }

    private String clarification(Question question, Shown open, boolean lettered, int limit) {
        boolean several = open.items().size() > 1;
        var first = open.items().get(0);
        return say(question, several ? "clarify.many" : "clarify", Map.of(
                "items", several ? items(question, open, limit) : single(question, open, first, limit),
                "example", lettered ? ReplyExample.of(open.items(), open) : ReplyExample.unlettered(first, open)));
    }

    private String single(Question question, Shown shown, QuestionItem item, int limit) {
        var names = names(question, shown, item, limit);
        return wording.say(question.store(), question.language(), "clarify.item", Map.of("item", names.get(0), "options", options(question, shown, item, names)));
    }

    private String items(Question question, Shown shown, int limit) {
        return shown.items().stream().map(item -> item(question, shown, item, names(question, shown, item, limit))).collect(Collectors.joining(". "));
    }

    private String item(Question question, Shown shown, QuestionItem item, List<String> names) {
        return wording.say(question.store(), question.language(), "item.listed",
                Map.of("letter", item.letter(), "item", names.get(0), "options", options(question, shown, item, names)));
    }

    /** The item's name and then those of the options told. */
    private static List<String> names(Question question, Shown shown, QuestionItem item, int limit) {
        return OfferNames.of(question.language(), item.name(), shown.options(item).stream().map(OfferedOption::name).toList()).shorten(limit);
    }

    private String options(Question question, Shown shown, QuestionItem item, List<String> names) {
        var options = shown.options(item);
        return IntStream.range(0, options.size()).mapToObj(i -> option(question, options.get(i), names.get(i + 1))).collect(Collectors.joining(", "));
    }

    private String option(Question question, OfferedOption option, String name) {
        return wording.say(question.store(), question.language(), "choice.listed", Map.of("label", option.label(), "name", name, "price", option.unitPrice().toString()));
    }

    String whichOrder(List<Question> open) {
        var example = open.stream().limit(ORDERS_NAMED).map(question -> question.orderNumber() + " 1").collect(Collectors.joining(", "));
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
