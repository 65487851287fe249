package com.curbline.messaging.voice;

import com.curbline.messaging.CallDesk;
import com.curbline.messaging.CallDesk.CallersOrder;
import com.curbline.messaging.ItemQuestion;
import com.curbline.messaging.voice.Step.Ask;
import com.curbline.messaging.voice.Step.Say;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks a caller about one open item after the other. */
@Component
class Interview {

    private static final Duration TO_OBJECT = Duration.ofSeconds(4);

    private final CallDesk desk;
    private final CallRows calls;
    private final HandOver handOver;
    private final Prompts prompts;

    Interview(CallDesk desk, CallRows calls, HandOver handOver, Prompts prompts) {
        this.desk = desk;
        this.calls = calls;
        this.handOver = handOver;
        this.prompts = prompts;
    }

    /** The next open item, after what is said {@code before}; where none is left, goodbye or, for who has settled nothing, a person. */
    List<Step> next(Call call, List<Say> before) {
        for (var order : desk.ordersOf(call.phone())) {
            if (!order.open().isEmpty()) {
                return ask(call, order, before);
            }
        }
        return before.isEmpty() ? handOver.toPerson(call, List.of(), "") : farewell(call, before);
    }

    private List<Step> ask(Call call, CallersOrder order, List<Say> before) {
        var said = new ArrayList<Say>(before);
        boolean another = !order.order().equals(call.order());
        var here = another ? call.about(order.store(), order.order(), order.orderNumber()) : call;
        if (another) {
            calls.update(here);
        }
        if (another || before.isEmpty()) {
            said.add(prompts.hello(call.language(), order.orderNumber(), !before.isEmpty()));
        }
        return List.of(ask(here, order.open().get(0), said, 1));
    }

    /** Asks about this item; from the second attempt on by keys alone. */
    Ask ask(Call call, ItemQuestion item, List<Say> before, int attempt) {
        var next = Next.of(AnswerTurn.NAME, call).with("item", item.substitution().value()).with("attempt", String.valueOf(attempt));
        return prompts.ask(item, call.language(), before, attempt > 1, next);
    }

    private List<Step> farewell(Call call, List<Say> before) {
        var said = new ArrayList<Say>(before);
        said.add(prompts.say(call.language(), "change"));
        return List.of(new Ask(said, call.language(), false, List.of(), TO_OBJECT, Next.of(FarewellTurn.NAME, call)));
    }
}
