package com.curbline.store.order;

import com.curbline.access.Caller;
import com.curbline.kernel.Language;
import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.StaffCalls;
import com.curbline.orders.Order;
import com.curbline.store.order.CallPanel.Script;
import com.curbline.store.page.StaffRights;
import com.curbline.substitution.CallsInVain;
import com.curbline.substitution.Substitution;
import com.curbline.worklist.WorkItem;
import com.curbline.worklist.WorkItems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts together what somebody needs to call a customer: the number, and what to say in the customer's language and in the other. */
@Component
class CallPanels {

    private static final String SETTLE = "SettleMissingItem";
    private static final List<Integer> MINUTES = List.of(3, 5, 10);

    private final WorkItems work;
    private final StaffCalls calls;
    private final CallsInVain inVain;
    private final MessageSource words;
    private final MessagingSettings settings;
    private final StaffRights rights;
    private final Clock clock;

    CallPanels(WorkItems work, StaffCalls calls, CallsInVain inVain, MessageSource words, MessagingSettings settings, StaffRights rights, Clock clock) {
        this.work = work;
        this.calls = calls;
        this.inVain = inVain;
        this.words = words;
        this.settings = settings;
        this.rights = rights;
        this.clock = clock;
    }

    /** Null where nobody has to call about the item now. */
    CallPanel of(Order order, Substitution missing, Caller caller) {
        return work.find(SETTLE, missing.id().value())
                .map(task -> panel(order, task, caller, inVain.count(missing.id()), later(missing.progress().answerBy()), scripts(order, missing))).orElse(null);
    }

    /** To call the customer of the order back; null where nobody has to. */
    CallPanel callBack(Order order, Caller caller) {
        return work.find("CALL", order.id().value()).map(task -> panel(order, task, caller, 0, List.of(), List.of())).orElse(null);
    }

    private CallPanel panel(Order order, WorkItem task, Caller caller, int tries, List<Integer> later, List<Script> scripts) {
        boolean mine = caller.name().equals(task.claimedBy());
        return new CallPanel(task.taskId(), task.claimedBy(), mine, calls.way(order.store()).name(), mine ? order.customer().phone().e164() : null, tries, later, scripts);
    }

    private List<Integer> later(Instant answerBy) {
        return MINUTES.stream().filter(minutes -> answerBy == null || clock.instant().plus(Duration.ofMinutes(minutes)).isBefore(answerBy)).toList();
    }

    /** The customer's language first. */
    private List<Script> scripts(Order order, Substitution missing) {
        return Arrays.stream(Language.values()).sorted(Comparator.comparing(language -> language != order.customer().language()))
                .map(language -> new Script(language.locale().getLanguage(), lines(order, missing, language))).toList();
    }

    private List<String> lines(Order order, Substitution missing, Language language) {
        var item = order.lineOf(missing.id()).ordered().name().in(language);
        var lines = new ArrayList<String>(List.of(
                say(language, "hello", order.customer().name(), settings.brand(), rights.store(order.store()).name(), order.identity().orderNumber()),
                say(language, "missing", item, missing.occasion().missing())));
        missing.progress().offers().stream().map(offer -> say(language, "offer", offer.name().in(language), offer.unitPrice())).forEach(lines::add);
        Stream.of("refund", "bye").map(key -> say(language, key)).forEach(lines::add);
        return lines;
    }

    private String say(Language language, String key, Object... values) {
        return words.getMessage("store.script." + key, values, language.locale());
    }
}
