package com.curbline.messaging.questions;

import com.curbline.kernel.Language;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.CustomerLinks;
import com.curbline.messaging.IfSilent;
import com.curbline.messaging.ItemQuestion.OfferedOption;
import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.wording.Fitting;
import com.curbline.messaging.wording.Gsm7;
import com.curbline.messaging.wording.Names;
import com.curbline.messaging.wording.OfferNames;
import com.curbline.messaging.wording.StoreClock;
import com.curbline.messaging.wording.Wording;
import java.time.Instant;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Words a question: all its items in one text that fits its segments; names give way first, then the last options, prices and the link never. */
@Component
class QuestionWording {

    private final Wording wording;
    private final StoreClock clock;
    private final MessagingSettings settings;
    private final ObjectProvider<CustomerLinks> links;

    QuestionWording(Wording wording, StoreClock clock, MessagingSettings settings, ObjectProvider<CustomerLinks> links) {
        this.wording = wording;
        this.clock = clock;
        this.settings = settings;
        this.links = links;
    }

    /** The same in other words. */
    QuestionWording by(Wording other) {
        return new QuestionWording(other, clock, settings, links);
    }

    /** How many segments the text may take. */
    static int room(int items) {
        return items == 1 ? 2 : Math.max(3, items);
    }

    /** The text that asks these items; {@code lettered} where the customer must say which item is meant. */
    String ask(Question question, List<QuestionItem> items, boolean lettered) {
        int room = room(items.size());
        var names = names(question, items);
        return Shown.mostFirst(items).map(shown -> withWholeNames(question, lettered, shown, names)).flatMap(Optional::stream).findFirst()
                .or(() -> withCutNames(question, items, lettered, link(question, Shown.least(items)), room))
                .orElseGet(() -> Fitting.into(room, limit -> cut(question, items, lettered, "", limit)));
    }

    private Optional<String> withWholeNames(Question question, boolean lettered, Shown shown, Map<QuestionItem, OfferNames> names) {
        var items = shown.items();
        var offered = items.stream().distinct().collect(Collectors.toMap(Function.identity(), item -> names.get(item).offering(shown.options(item).size())));
        var link = link(question, shown);
        return Fitting.wholly(room(items.size()), limit -> draft(question, items, lettered, new Speech(question.store(), question.language(), shown,
                item -> offered.get(item).shorten(limit)), link));
    }

    private Optional<String> withCutNames(Question question, List<QuestionItem> items, boolean lettered, String link, int room) {
        return Optional.of(Fitting.into(room, limit -> cut(question, items, lettered, link, limit))).filter(text -> Gsm7.segments(text) <= room);
    }

    private String cut(Question question, List<QuestionItem> items, boolean lettered, String link, int limit) {
        return draft(question, items, lettered, new Speech(question.store(), question.language(), Shown.least(items), item -> cut(question, item, limit)), link);
    }

    private static Map<QuestionItem, OfferNames> names(Question question, List<QuestionItem> items) {
        return items.stream().distinct().collect(Collectors.toMap(Function.identity(),
                item -> OfferNames.of(question.language(), item.name(), item.options().stream().map(OfferedOption::name).toList())));
    }

    /** Where nothing else helps. */
    private static List<String> cut(Question question, QuestionItem item, int limit) {
        return Stream.concat(Stream.of(item.name()), item.options().stream().map(OfferedOption::name))
                .map(name -> Names.shorten(name.in(question.language()), limit)).toList();
    }

    private String link(Question question, Shown shown) {
        var page = links.getIfAvailable();
        return page == null ? "" : wording.say(question.store(), question.language(), shown.isAll() ? "link" : "link.more", Map.of("url", page.of(question.order())));
    }

    private String draft(Question question, List<QuestionItem> items, boolean lettered, Speech speech, String link) {
        var first = items.get(0);
        return wording.say(question.store(), question.language(), key(items, lettered), Map.ofEntries(
                Map.entry("brand", settings.brand()),
                Map.entry("order", question.orderNumber()),
                Map.entry("count", String.valueOf(items.size())),
                Map.entry("item", speech.name(first)),
                Map.entry("missing", String.valueOf(first.missing())),
                Map.entry("ordered", String.valueOf(first.ordered())),
                Map.entry("letter", String.valueOf(first.letter())),
                Map.entry("choices", speech.choices(first)),
                Map.entry("items", speech.list(items)),
                Map.entry("example", ReplyExample.of(items, speech.shown)),
                Map.entry("yes", YesMeaning.of(wording, question, items)),
                Map.entry("silence", silence(question, items, lettered, speech)),
                Map.entry("link", link)));
    }

    private static String key(List<QuestionItem> items, boolean lettered) {
        if (items.size() > 1) {
            return "question.many";
        }
        return lettered ? "question.further" : items.get(0).isPartOnly() ? "question.part" : "question.one";
    }

    private String silence(Question question, List<QuestionItem> items, boolean lettered, Speech speech) {
        var by = items.stream().map(QuestionItem::answerBy).min(Comparator.<Instant>naturalOrder()).orElseThrow();
        boolean same = items.stream().map(QuestionItem::ifSilent).distinct().count() == 1;
        var meaning = same ? speech.meaning(items)
                : items.stream().map(item -> wording.say(question.store(), question.language(), "silence.item",
                        Map.of("letter", item.letter(), "meaning", speech.meaning(List.of(item))))).collect(Collectors.joining(", "));
        return wording.say(question.store(), question.language(), "silence", Map.of("time", clock.tell(question.store(), by), "meaning", meaning));
    }

    /** The parts of a text in one language; {@code names} are those of an item and of the options told. */
    private final class Speech {

        private final StoreId store;
        private final Language language;
        private final Shown shown;
        private final Function<QuestionItem, List<String>> names;
        private final Map<QuestionItem, List<String>> told = new IdentityHashMap<>();

        Speech(StoreId store, Language language, Shown shown, Function<QuestionItem, List<String>> names) {
            this.store = store;
            this.language = language;
            this.shown = shown;
            this.names = item -> told.computeIfAbsent(item, names);
        }

        String name(QuestionItem item) {
            return names.apply(item).get(0);
        }

        String choices(QuestionItem item) {
            return join(item, option -> option.equals(item.options().get(0)) ? "choice.first" : "choice.other");
        }

        String list(List<QuestionItem> items) {
            return items.stream().map(this::listed).collect(Collectors.joining(". "));
        }

        private String listed(QuestionItem item) {
            return wording.say(store, language, "item.listed", Map.of("letter", String.valueOf(item.letter()),
                    "item", item.isPartOnly() ? part(item) : name(item), "options", join(item, option -> "choice.listed")));
        }

        private String part(QuestionItem item) {
            return wording.say(store, language, "item.part", Map.of("missing", String.valueOf(item.missing()),
                    "ordered", String.valueOf(item.ordered()), "item", name(item)));
        }

        private String join(QuestionItem item, Function<OfferedOption, String> key) {
            var told = names.apply(item);
            var options = shown.options(item);
            return IntStream.range(0, options.size()).mapToObj(i -> wording.say(store, language, key.apply(options.get(i)), Map.of("label", options.get(i).label(),
                    "name", told.get(i + 1), "price", price(item, options.get(i))))).collect(Collectors.joining(", "));
        }

        private String price(QuestionItem item, OfferedOption option) {
            var price = option.unitPrice().toString();
            return item.missing() > 1 ? wording.say(store, language, "price.each", Map.of("price", price)) : price;
        }

        String meaning(List<QuestionItem> items) {
            return items.get(0).ifSilent() == IfSilent.REFUND ? wording.say(store, language, "silence.refund")
                    : wording.say(store, language, "silence.first", Map.of("first", YesMeaning.first(wording, store, language, items)));
        }
    }
}
