package com.curbline.messaging.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.Language;
import com.curbline.messaging.SampleTextsContract;
import com.curbline.messaging.wording.SampleOrder;
import com.curbline.messaging.wording.SampleOrder.Goods;
import com.curbline.messaging.wording.SampleText;
import com.curbline.messaging.wording.SampleTexts;
import com.curbline.messaging.wording.Wording;
import java.util.stream.Stream;

/** Questions fit, whatever products they are about, and keep the order, the link, the deadline, what silence means, the first choices with their prices, and how to opt out. */
class SampleQuestionsTest extends SampleTextsContract {

    @Override
    protected SampleTexts samples() {
        return new SampleQuestions(new QuestionWording(new Wording(), clock(), SETTINGS, links()));
    }

    @Override
    protected void check(SampleOrder order, SampleText sample, String body) {
        boolean english = order.language() == Language.ENGLISH;
        assertThat(body).contains(SampleOrder.NUMBER + ":", " " + URL + " ", "NO = ", "11:48 AM").endsWith(english ? "STOP to opt out" : "STOP para salir");
        assertThat(body).containsAnyOf(english ? new String[] {"refund.", "we pick 1."} : new String[] {": reembolso.", "elegimos 1.", "B reembolso"});
        asked(order, sample.situation()).forEach(item -> assertThat(body).contains(" " + item.offers().get(0).price()));
    }

    private static Stream<Goods> asked(SampleOrder order, String situation) {
        var items = order.items();
        return switch (situation) {
            case "several" -> items.stream();
            case "further" -> Stream.of(items.get(1));
            default -> Stream.of(items.get(0));
        };
    }
}
