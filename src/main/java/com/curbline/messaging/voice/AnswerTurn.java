package com.curbline.messaging.voice;

import com.curbline.kernel.RefusedByRule;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.AnswerDesk;
import com.curbline.messaging.AnswerDesk.Answer;
import com.curbline.messaging.AnswerDesk.Means;
import com.curbline.messaging.CallDesk;
import com.curbline.messaging.ItemQuestion;
import com.curbline.messaging.Notices;
import com.curbline.messaging.Questions;
import com.curbline.messaging.voice.CallersAnswer.Again;
import com.curbline.messaging.voice.CallersAnswer.Chose;
import com.curbline.messaging.voice.CallersAnswer.In;
import com.curbline.messaging.voice.CallersAnswer.WantsPerson;
import com.curbline.messaging.voice.Step.Say;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The caller keyed or said something about an item; the same decision as by text, and the first answer wins. */
@Component
class AnswerTurn implements Turn {

    static final String NAME = "answer";
    private static final int MOST_ATTEMPTS = 2;
    private static final int MOST_REPEATS = 6;

    private final CallDesk desk;
    private final AnswerDesk answers;
    private final Questions questions;
    private final Notices notices;
    private final Listening listening;
    private final Interview interview;
    private final HandOver handOver;
    private final Prompts prompts;
    private final CallRows calls;
    private final CallStory story;

    @SuppressWarnings("java:S107")
    AnswerTurn(CallDesk desk, AnswerDesk answers, Questions questions, Notices notices, Listening listening, Interview interview, HandOver handOver,
               Prompts prompts, CallRows calls, CallStory story) {
        this.desk = desk;
        this.answers = answers;
        this.questions = questions;
        this.notices = notices;
        this.listening = listening;
        this.interview = interview;
        this.handOver = handOver;
        this.prompts = prompts;
        this.calls = calls;
        this.story = story;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Step> take(Call call, Next here, Line line) {
        var id = new SubstitutionId(here.get("item"));
        return open(call, id).map(item -> answered(call, item, here, line)).orElseGet(() -> settledMeanwhile(call, id));
    }

    private Optional<ItemQuestion> open(Call call, SubstitutionId id) {
        return desk.ordersOf(call.phone()).stream().flatMap(order -> order.open().stream()).filter(item -> item.substitution().equals(id)).findFirst();
    }

    private List<Step> settledMeanwhile(Call call, SubstitutionId id) {
        var told = desk.standing(id).map(standing -> List.of(prompts.standing(standing, call.language()))).orElse(List.of());
        return interview.next(call, told);
    }

    private List<Step> answered(Call call, ItemQuestion item, Next here, Line line) {
        var answer = listening.understand(item, call.language(), line);
        story.spoke(call, line, answer);
        if (answer instanceof Chose chose) {
            return settle(call, item, chose);
        }
        if (answer instanceof WantsPerson) {
            return handOver.toPerson(call, List.of(), line.words());
        }
        return again(call, item, answer, here, line);
    }

    private List<Step> settle(Call call, ItemQuestion item, Chose chose) {
        try {
            var settlement = answers.settle(item.substitution(), new Answer(chose.choice(), chose.rule(), Means.PHONE));
            questions.close(item.substitution(), settlement.standing());
            if (settlement.taken()) {
                notices.answerTaken(new Notices.Recipient(item.order(), item.orderNumber(), item.store(), item.phone(), item.smsConsent(), call.language()),
                        item.substitution(), settlement.standing(), null);
            }
            return interview.next(call, List.of(settlement.taken() ? prompts.chosen(settlement.standing(), call.language())
                    : prompts.standing(settlement.standing(), call.language())));
        } catch (RefusedByRule notToBeHad) {
            return handOver.toPerson(call, List.of(prompts.say(call.language(), "gone")), "");
        }
    }

    private List<Step> again(Call call, ItemQuestion item, CallersAnswer answer, Next here, Line line) {
        int attempt = here.number("attempt", 1);
        if (answer instanceof In other) {
            calls.update(call.in(other.language()));
            return List.of(interview.ask(call.in(other.language()), item, List.of(), attempt));
        }
        if (answer instanceof Again && here.number("n", 0) < MOST_REPEATS) {
            return List.of(interview.ask(call, item, List.of(), attempt));
        }
        return attempt < MOST_ATTEMPTS ? List.of(interview.ask(call, item, List.<Say>of(prompts.say(call.language(), "unclear")), attempt + 1))
                : handOver.toPerson(call, List.of(), line.words());
    }
}
