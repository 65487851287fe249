package com.curbline.messaging.notices;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.messaging.Notices.Recipient;
import com.curbline.messaging.StandingDecision;
import com.curbline.messaging.wording.Fitting;
import com.curbline.messaging.wording.SampleOrder;
import com.curbline.messaging.wording.SampleOrder.Goods;
import com.curbline.messaging.wording.SampleText;
import com.curbline.messaging.wording.SampleTexts;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Notices about an order that never was. */
@Component
class SampleNotices implements SampleTexts {

    private static final String PLACE = "shelf A3, cooler 2 and freezer 1";

    private final NoticeWording wording;

    SampleNotices(NoticeWording wording) {
        this.wording = wording;
    }

    @Override
    public List<SampleText> of(SampleOrder order) {
        var to = new Recipient(new OrderId(new UUID(0x7000L, 0L).toString()), SampleOrder.NUMBER, order.store(), new PhoneNumber("+13125550100"), true, order.language());
        var taken = standing(order.items().get(0), 1);
        return List.of(
                sample("ready", (words, limit) -> words.ready(to, PLACE)),
                sample("silent", (words, limit) -> words.decided(to, true, taken, limit)),
                sample("silent-several", (words, limit) -> words.decided(to, true, standing(order.items().get(0), 2), limit)),
                sample("silent-partly", (words, limit) -> words.decided(to, true, partly(order.items().get(0)), limit)),
                sample("silent-refund", (words, limit) -> words.decided(to, true, refund(order.items().get(0)), limit)),
                sample("unasked", (words, limit) -> words.decided(to, false, taken, limit)),
                sample("takenback", (words, limit) -> words.takenBack(to, taken, limit)),
                sample("takenback-refund", (words, limit) -> words.takenBack(to, refund(order.items().get(0)), limit)),
                sample("taken", (words, limit) -> words.taken(to, taken, null, limit)),
                sample("taken-changeable", (words, limit) -> words.taken(to, taken, order.answerBy(), limit)));
    }

    private SampleText sample(String situation, BiFunction<NoticeWording, Integer, String> draft) {
        return new SampleText(situation, TextNotices.SEGMENTS, words -> Fitting.into(TextNotices.SEGMENTS, limit -> draft.apply(wording.by(words), limit)));
    }

    private static StandingDecision standing(Goods item, int quantity) {
        return new StandingDecision(item.name(), item.offers().get(0).name(), item.offers().get(0).price(), quantity);
    }

    private static StandingDecision partly(Goods item) {
        return new StandingDecision(item.name(), item.offers().get(0).name(), item.offers().get(0).price(), 2, 1, 0);
    }

    private static StandingDecision refund(Goods item) {
        return new StandingDecision(item.name(), null, null, 1);
    }
}
