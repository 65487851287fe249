package com.curbline.messaging.inbox;

import com.curbline.messaging.StandingDecision;
import com.curbline.messaging.inbox.ReplyWording.Manner;
import com.curbline.messaging.inbox.ReplyWording.Rest;
import com.curbline.messaging.questions.SampleItems;
import com.curbline.messaging.wording.SampleOrder;
import com.curbline.messaging.wording.SampleText;
import com.curbline.messaging.wording.SampleTexts;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Answers to somebody who never wrote. */
@Component
class SampleReplies implements SampleTexts {

    private static final int SHORT = 2;
    private static final int LONG = 3;

    private final ReplyWording wording;

    SampleReplies(ReplyWording wording) {
        this.wording = wording;
    }

    @Override
    public List<SampleText> of(SampleOrder order) {
        var question = SampleItems.question(order);
        var items = SampleItems.items(order, order.items().size(), 1, 1);
        var taken = order.items().stream().map(item -> new StandingDecision(item.name(), item.offers().get(0).name(), item.offers().get(0).price(), 1)).toList();
        return List.of(
                sample("confirmed", SHORT, words -> words.confirmation(question, taken.subList(0, 1), new Rest(question, List.of()), new Manner(false, true))),
                sample("confirmed-open", SHORT, words -> words.confirmation(question, taken.subList(0, 1), new Rest(question, items.subList(1, 2)), new Manner(false, true))),
                sample("late", SHORT, words -> words.standing(question, taken.subList(0, 1), new Rest(question, List.of()), true)),
                sample("late-nothing", 1, words -> words.standing(question, List.of(), new Rest(question, List.of()), false)),
                sample("unclear", SHORT, words -> words.clarification(question, items.subList(0, 1), false)),
                sample("unclear-several", LONG, words -> words.clarification(question, items, true)),
                sample("which", SHORT, words -> words.whichOrder(List.of(Asked.of(question, items), Asked.of(question, items)))),
                sample("help", SHORT, words -> words.help(question)),
                sample("late-other", SHORT, words -> words.standing(question, taken.subList(0, 1), new Rest(SampleItems.another(order), items.subList(1, 2)), true)),
                sample("passed", SHORT, words -> words.passedOn(question)),
                sample("told", 1, words -> words.told(question)),
                sample("language", 1, words -> words.speaks(question)),
                sample("optin", 1, words -> words.optedIn(question)),
                sample("optout", 1, words -> words.optedOut(question)));
    }

    private SampleText sample(String situation, int most, Function<ReplyWording, String> draft) {
        return new SampleText(situation, most, words -> draft.apply(wording.by(words)));
    }
}
