package com.curbline.messaging.texts;

import com.curbline.messaging.texts.TextFinding.Code;
import com.curbline.messaging.wording.Gsm7;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every sign is one that texts are cheap in, or has a likeness that is; one that would vanish is refused. */
class AlphabetRule implements TextRule {

    @Override
    public Stream<TextFinding> check(TextDraft draft) {
        var odd = draft.pattern().codePoints().distinct().mapToObj(Character::toString).filter(sign -> !sign.equals(" ") && !Gsm7.fold(sign).equals(sign)).toList();
        Predicate<String> vanishes = sign -> Gsm7.fold(sign).isEmpty();
        var lost = odd.stream().filter(vanishes).toList();
        var changed = odd.stream().filter(vanishes.negate()).toList();
        return Stream.concat(
                lost.isEmpty() ? Stream.empty() : Stream.of(TextFinding.refuse(Code.SIGN_LOST, String.join(" ", lost))),
                changed.isEmpty() ? Stream.empty() : Stream.of(TextFinding.note(Code.SIGN_CHANGED, pairs(changed))));
    }

    private static String pairs(List<String> signs) {
        return signs.stream().map(sign -> sign + " = " + Gsm7.fold(sign)).collect(Collectors.joining(", "));
    }
}
