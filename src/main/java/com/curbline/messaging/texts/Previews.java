package com.curbline.messaging.texts;

import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.wording.BuiltInTexts;
import com.curbline.messaging.wording.Gsm7;
import com.curbline.messaging.wording.SampleOrder;
import com.curbline.messaging.wording.SampleText;
import com.curbline.messaging.wording.SampleTexts;
import com.curbline.messaging.wording.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes texts from a draft by the code that makes the real ones. */
@Component
class Previews {

    private final List<SampleTexts> samples;
    private final Wording wording;
    private final MessagingSettings settings;

    Previews(List<SampleTexts> samples, Wording wording, MessagingSettings settings) {
        this.samples = samples;
        this.wording = wording;
        this.settings = settings;
    }

    /** Every text that the draft is in or is part of; the draft alone where there is none. */
    List<TextPreview> of(TextDraft draft, SampleOrder order) {
        var whole = samples.stream().flatMap(sample -> sample.of(order.in(draft.language())).stream()).flatMap(sample -> with(draft, sample).stream()).toList();
        return whole.isEmpty() ? List.of(alone(draft)) : whole;
    }

    private List<TextPreview> with(TextDraft draft, SampleText sample) {
        var heard = new HashSet<String>();
        var body = sample.body().apply(wording.trying(draft.language(), draft.key(), draft.pattern(), heard::add));
        return heard.contains(draft.key()) ? List.of(preview(sample.situation(), body, sample.most())) : List.of();
    }

    private TextPreview alone(TextDraft draft) {
        Map<String, String> values = new HashMap<>();
        Gaps.of(BuiltInTexts.pattern(draft.language(), draft.key())).names().forEach(name -> values.put(name, name));
        values.put("brand", settings.brand());
        values.put("order", SampleOrder.NUMBER);
        return preview("alone", Gsm7.fold(wording.trying(draft.language(), draft.key(), draft.pattern(), heard -> { })
                .say(draft.store(), draft.language(), draft.key(), values)), 2);
    }

    private static TextPreview preview(String situation, String body, int most) {
        return new TextPreview(situation, body, body.length(), Gsm7.segments(body), most);
    }
}
