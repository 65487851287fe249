package com.curbline.messaging.texts;

import com.curbline.messaging.texts.TextFinding.Code;
import com.curbline.messaging.wording.BuiltInTexts;
import com.curbline.messaging.wording.SampleOrder;
import com.curbline.messaging.wording.StoreClock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** With real products filled in, a text keeps to its segments without losing what it has to say: the link, the time, what NO means, and where possible the choices. */
@Component
class FitRule {

    private static final String LINK = "://";
    private static final String PRICE = "$";
    private static final String REFUSAL = "NO ";

    private final Previews previews;
    private final StoreClock clock;

    FitRule(Previews previews, StoreClock clock) {
        this.previews = previews;
        this.clock = clock;
    }

    Stream<TextFinding> check(TextDraft draft, SampleOrder order) {
        var builtIn = new TextDraft(draft.key(), draft.language(), draft.store(), BuiltInTexts.pattern(draft.language(), draft.key()));
        var before = previews.of(builtIn, order).stream().collect(Collectors.toMap(TextPreview::situation, Function.identity()));
        var time = clock.tell(order.store(), order.answerBy());
        return previews.of(draft, order).stream().flatMap(preview -> Stream.of(
                found(preview, TextPreview::isTooLong, TextFinding.refuse(Code.SEGMENTS, preview.situation(), String.valueOf(preview.segments()), String.valueOf(preview.most()))),
                found(preview, now -> lost(LINK, before.get(now.situation()), now), TextFinding.refuse(Code.LINK_LOST, preview.situation())),
                found(preview, now -> lost(REFUSAL, before.get(now.situation()), now), TextFinding.refuse(Code.ANSWER_LOST, preview.situation(), "NO")),
                found(preview, now -> lost(time, before.get(now.situation()), now), TextFinding.refuse(Code.ANSWER_LOST, preview.situation(), time)),
                found(preview, now -> lost(PRICE, before.get(now.situation()), now), TextFinding.note(Code.CHOICE_LOST, preview.situation()))).flatMap(List::stream));
    }

    private static List<TextFinding> found(TextPreview preview, Predicate<TextPreview> is, TextFinding finding) {
        return is.test(preview) ? List.of(finding) : List.of();
    }

    private static boolean lost(String what, TextPreview before, TextPreview now) {
        return before != null && count(what, before.body()) > count(what, now.body());
    }

    private static int count(String what, String text) {
        return (text.length() - text.replace(what, "").length()) / what.length();
    }
}
