package com.curbline.messaging.texts;

import static com.curbline.messaging.texts.TextFinding.refuse;

import com.curbline.kernel.Language;
import com.curbline.messaging.texts.TextFinding.Code;
import com.curbline.messaging.wording.BuiltInTexts;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A whole text begins with who writes, and about which order; a question ends with how to opt out. Replies that quote our own text are
 * recognised by exactly this, so that its words are never read as the customer's.
 */
class ShapeRule implements TextRule {

    private static final Pattern OPENING = Pattern.compile("\\{brand}(:| order \\{order}| pedido \\{order})");
    private static final Pattern REFUSAL = Pattern.compile("\\bNO\\b");

    @Override
    public Stream<TextFinding> check(TextDraft draft) {
        return Stream.concat(opening(draft), draft.key().startsWith("question.") ? question(draft) : Stream.empty());
    }

    private static Stream<TextFinding> opening(TextDraft draft) {
        var needed = OPENING.matcher(BuiltInTexts.pattern(draft.language(), draft.key()));
        if (!needed.lookingAt() || draft.pattern().startsWith(needed.group())) {
            return Stream.empty();
        }
        return Stream.of(refuse(Code.OPENING, needed.group()));
    }

    private static Stream<TextFinding> question(TextDraft draft) {
        boolean english = draft.language() == Language.ENGLISH;
        var closing = english ? "STOP to opt out" : "STOP para salir";
        var reply = english ? "Reply" : "Responda";
        var text = draft.pattern();
        var variants = Variants.of(text);
        return Stream.of(
                found(!text.replaceFirst("[.]$", "").endsWith(closing), Code.CLOSING, closing),
                found(!variants.stream().allMatch(variant -> variant.contains(reply)), Code.NO_REPLY_WORD, reply),
                found(!variants.stream().allMatch(variant -> REFUSAL.matcher(variant).find()), Code.NO_REFUSAL, "NO")).flatMap(finding -> finding);
    }

    private static Stream<TextFinding> found(boolean is, Code code, String detail) {
        return is ? Stream.of(refuse(code, detail)) : Stream.empty();
    }
}
