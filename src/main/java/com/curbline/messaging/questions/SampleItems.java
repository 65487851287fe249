package com.curbline.messaging.questions;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.IfSilent;
import com.curbline.messaging.ItemQuestion.OfferedOption;
import com.curbline.messaging.questions.Question.Status;
import com.curbline.messaging.wording.SampleOrder;
import com.curbline.messaging.wording.SampleOrder.Goods;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What would be asked about an order that never was. */
public final class SampleItems {

    private SampleItems() {
    }

    public static Question question(SampleOrder order) {
        return new Question("sample", new OrderId(new UUID(0x7000L, 0L).toString()), SampleOrder.NUMBER, order.store(), new PhoneNumber("+13125550100"), null,
                order.language(), Status.OPEN, false, false);
    }

    /** About the other order of the same phone. */
    public static Question another(SampleOrder order) {
        var one = question(order);
        return new Question("another", new OrderId(new UUID(0x7000L, 1L).toString()), SampleOrder.NUMBER, one.store(), one.phone(), null, one.language(), Status.OPEN, false, false);
    }

    /** So many missing items; of each, {@code missing} pieces of {@code ordered}. */
    public static List<QuestionItem> items(SampleOrder order, int count, int missing, int ordered) {
        return IntStream.range(0, count).mapToObj(i -> item(order, i, missing, ordered)).toList();
    }

    private static QuestionItem item(SampleOrder order, int index, int missing, int ordered) {
        var goods = order.items().get(index);
        return new QuestionItem(new SubstitutionId("sample-" + index), "sample", Character.toString('A' + index), null, ItemStatus.OPEN, false, null, goods.name(),
                options(goods), missing, ordered, order.answerBy(), index == 1 ? IfSilent.REFUND : IfSilent.FIRST_OFFER, true, null);
    }

    private static List<OfferedOption> options(Goods goods) {
        return IntStream.range(0, goods.offers().size()).mapToObj(i -> option(i, goods)).toList();
    }

    private static OfferedOption option(int index, Goods goods) {
        var offered = goods.offers().get(index);
        return new OfferedOption(String.valueOf(index + 1), offered.name(), offered.price());
    }
}
