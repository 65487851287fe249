package com.curbline.messaging.voice;

import com.curbline.kernel.Language;
import java.util.List;
import org.springframework.stereotype.Component;

/** A caller whom nobody knows chose a language, or none. */
@Component
class LanguageTurn implements Turn {

    static final String NAME = "language";
    private static final String SPANISH = "2";

    private final CallRows calls;
    private final HandOver handOver;

    LanguageTurn(CallRows calls, HandOver handOver) {
        this.calls = calls;
        this.handOver = handOver;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Step> take(Call call, Next here, Line line) {
        var chosen = line.digits().equals(SPANISH) ? call.in(Language.SPANISH) : call;
        calls.update(chosen);
        return handOver.chooseStore(chosen, List.of(), 1);
    }
}
