package com.curbline.messaging.inbox;

import com.curbline.kernel.PhoneNumber;
import com.curbline.messaging.ItemQuestion.OfferedOption;
import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.StandingDecision;
import com.curbline.messaging.StoreProfile;
import com.curbline.messaging.questions.Question;
import com.curbline.messaging.questions.QuestionItem;
import com.curbline.messaging.questions.ReplyExample;
import com.curbline.messaging.questions.Shown;
import com.curbline.messaging.questions.YesMeaning;
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

    /** What waits for an answer still, of this order or of another one. */
    record Rest(Question question, List<QuestionItem> items) {
    }

    /** {@code late} where the decisions stood before this answer came, {@code changeable} while staff can still change them. */
    record Manner(boolean late, boolean changeable) {
    }

    String confirmation(Question question, List<StandingDecision> settled, Rest rest, Manner manner) {
        return rest.items().isEmpty() ? complete(question, settled, manner) : partial(question, settled, rest, manner);
    }

    /** With how to change it, where that is still possible and there is room for it. */
    private String complete(Question question, List<StandingDecision> settled, Manner manner) {
        var change = manner.changeable() ? phone(question).map(phone -> wording.say(question.store(), question.language(), "confirmation.change", Map.of("phone", phone))) : Optional.<String>empty();
        return change.flatMap(told -> Fitting.wholly(SEGMENTS, limit -> settled(question, settled, manner, limit, told)))
                .orElseGet(() -> Fitting.into(SEGMENTS, limit -> settled(question, settled, manner, limit, "")));
    }

    private String partial(Question question, List<StandingDecision> settled, Rest rest, Manner manner) {
        return Shown.mostFirst(rest.items()).map(shown -> Fitting.wholly(SEGMENTS, limit -> settled(question, settled, manner, limit, rest(question, rest, shown, limit))))
                .flatMap(Optional::stream).findFirst()
                .orElseGet(() -> Fitting.into(SEGMENTS, limit -> settled(question, settled, manner, limit, briefRest(question, rest, limit))));
    }

    private String settled(Question question, List<StandingDecision> settled, Manner manner, int limit, String rest) {
        return say(question, manner.late() ? "late" : "confirmation", Map.of("settled", decisions.say(question.store(), question.language(), settled, limit), "rest", rest));
    }

    private String rest(Question question, Rest rest, Shown shown, int limit) {
        return stillOpen(question, rest, items(question, shown, limit), shown);
    }

    /** Without the choices, which the question has told. */
    private String briefRest(Question question, Rest rest, int limit) {
        var items = rest.items().stream().map(item -> item.letter() + " " + Names.shorten(item.name().in(question.language()), limit)).collect(Collectors.joining(", "));
        return stillOpen(question, rest, items, Shown.least(rest.items()));
    }

    private String stillOpen(Question question, Rest rest, String items, Shown shown) {
        boolean sameOrder = rest.question().order().equals(question.order());
        var example = sameOrder || shown.items().size() > 1 ? ReplyExample.of(shown.items(), shown) : ReplyExample.unlettered(shown.items().get(0), shown);
        return wording.say(question.store(), question.language(), sameOrder ? "confirmation.open" : "confirmation.open.other",
                Map.of("order", rest.question().orderNumber(), "items", items, "example", example));
    }

    String standing(Question question, List<StandingDecision> standing, Rest rest, boolean changeable) {
        return standing.isEmpty() ? Fitting.into(1, limit -> say(question, "late.nothing", Map.of()))
                : confirmation(question, standing, rest, new Manner(true, changeable));
    }

    String passedOn(Question question) {
        return Fitting.into(SEGMENTS, limit -> say(question, "passed", Map.of()));
    }

    String told(Question question) {
        return Fitting.into(1, limit -> say(question, "told", Map.of()));
    }

    String optedIn(Question question) {
        return Fitting.into(1, limit -> say(question, "optin", Map.of()));
    }

    String speaks(Question question) {
        return Fitting.into(1, limit -> say(question, "language", Map.of()));
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
                "yes", YesMeaning.of(wording, question, open.items()),
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

    String whichOrder(List<Asked> open) {
        var example = open.stream().limit(ORDERS_NAMED).map(asked -> OrderNumbers.told(asked.question().orderNumber()) + " " + asked.open().get(0).options().get(0).label()).collect(Collectors.joining(", "));
        return Fitting.into(SEGMENTS, limit -> say(open.get(0).question(), "which", Map.of("example", example)));
    }

    String help(Question question) {
        var store = stores.profile(question.store()).map(profile -> " " + profile.name()).orElse("");
        var order = question.orderNumber().isEmpty() ? "" : " " + question.orderNumber();
        var contact = phone(question).map(phone -> wording.say(question.store(), question.language(), "help.phone", Map.of("phone", phone))).orElse("");
        return Fitting.into(SEGMENTS, limit -> say(question, "help", Map.of("store", store, "number", order, "contact", contact)));
    }

    /** As people read it. */
    private Optional<String> phone(Question question) {
        return stores.profile(question.store()).flatMap(StoreProfile::phone).map(PhoneNumber::national);
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
