package com.curbline.messaging.inbox;

import com.curbline.messaging.StandingDecision;
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
                sample("confirmed", SHORT, words -> words.confirmation(question, taken.subList(0, 1), List.of(), false)),
                sample("confirmed-open", SHORT, words -> words.confirmation(question, taken.subList(0, 1), items.subList(1, 2), false)),
                sample("late", SHORT, words -> words.standing(question, taken.subList(0, 1))),
                sample("late-nothing", 1, words -> words.standing(question, List.of())),
                sample("unclear", SHORT, words -> words.clarification(question, items.subList(0, 1), false)),
                sample("unclear-several", LONG, words -> words.clarification(question, items, true)),
                sample("which", SHORT, words -> words.whichOrder(List.of(question, question))),
                sample("help", SHORT, words -> words.help(question)),
                sample("optout", 1, words -> words.optedOut(question)));
    }

    private SampleText sample(String situation, int most, Function<ReplyWording, String> draft) {
        return new SampleText(situation, most, words -> draft.apply(wording.by(words)));
    }
}
