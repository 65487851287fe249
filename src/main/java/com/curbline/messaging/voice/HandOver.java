package com.curbline.messaging.voice;

import com.curbline.access.Store;
import com.curbline.access.Stores;
import com.curbline.engine.NobodyIsWaiting;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.CallDesk;
import com.curbline.messaging.application.ContactEnds;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.voice.Step.Ask;
import com.curbline.messaging.voice.Step.Connect;
import com.curbline.messaging.voice.Step.Say;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings a caller to a person of the store. */
@Component
class HandOver {

    private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);
    private static final Duration TO_CHOOSE = Duration.ofSeconds(6);
    /** As many as there are keys for. */
    private static final int MOST_STORES = 9;

    private final Stores stores;
    private final CallDesk desk;
    private final OpenQuestions questions;
    private final ContactEnds ends;
    private final CallRows calls;
    private final Prompts prompts;
    private final NobodyThere nobody;
    private final CallStory story;

    HandOver(Stores stores, CallDesk desk, OpenQuestions questions, ContactEnds ends, CallRows calls, Prompts prompts, NobodyThere nobody, CallStory story) {
        this.stores = stores;
        this.desk = desk;
        this.questions = questions;
        this.ends = ends;
        this.calls = calls;
        this.prompts = prompts;
        this.nobody = nobody;
        this.story = story;
    }

    /** Calls the store's phone; {@code words} is what the customer said that only a person can answer, or empty. */
    List<Step> toPerson(Call call, List<Say> before, String words) {
        passOpenItems(call, words);
        var steps = new ArrayList<Step>(before);
        var phone = stores.find(call.store()).flatMap(Store::phone);
        if (phone.isEmpty()) {
            steps.addAll(nobody.answers(call));
            return steps;
        }
        steps.add(prompts.say(call.language(), "connect"));
        steps.add(new Connect(phone.get(), call.ourNumber(), Next.of(WhisperTurn.NAME, call), Next.of(Legs.STAFF_NEWS, call), Next.of(DialledTurn.NAME, call)));
        return steps;
    }

    /** What the customer was asked by text is for the person now, who finds it open on the page. */
    private void passOpenItems(Call call, String words) {
        if (call.isAboutOrder() && call.phone() != null) {
            desk.ordersOf(call.phone()).stream().filter(order -> order.order().equals(call.order())).flatMap(order -> order.open().stream())
                    .forEach(item -> pass(call, item.substitution(), words));
        }
    }

    private void pass(Call call, SubstitutionId substitution, String words) {
        if (!words.isBlank()) {
            story.needsPerson(call, substitution, words);
        }
        if (!questions.wasAsked(substitution)) {
            return;
        }
        var item = questions.item(substitution);
        if (item.isOpen() && !item.withStaff()) {
            try {
                ends.replyNeedsPerson(item);
            } catch (NobodyIsWaiting settledMeanwhile) {
                LOG.debug("{} does not wait for its customer any more", substitution);
            }
        }
    }

    /** The only store, or whichever the caller chooses. */
    List<Step> chooseStore(Call call, List<Say> before, int attempt) {
        var choice = storesWithPhone();
        if (choice.size() == 1) {
            var known = call.about(choice.get(0).id(), null, null);
            calls.update(known);
            return toPerson(known, before, "");
        }
        if (choice.isEmpty()) {
            return nobody.answers(call);
        }
        var prompt = new ArrayList<Say>(before);
        prompt.add(prompts.say(call.language(), "stores"));
        IntStream.range(0, choice.size()).mapToObj(i -> prompts.say(call.language(), "stores.one",
                Map.of("store", choice.get(i).name(), "digit", String.valueOf(i + 1)))).forEach(prompt::add);
        return List.of(new Ask(prompt, call.language(), false, List.of(), TO_CHOOSE, Next.of(StoreTurn.NAME, call).with("attempt", String.valueOf(attempt))));
    }

    List<Store> storesWithPhone() {
        return stores.all().stream().filter(store -> store.phone().isPresent()).limit(MOST_STORES).toList();
    }
}
