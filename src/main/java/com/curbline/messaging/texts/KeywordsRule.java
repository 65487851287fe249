package com.curbline.messaging.texts;

import static com.curbline.messaging.texts.TextFinding.refuse;

import com.curbline.messaging.texts.TextFinding.Code;
import com.curbline.messaging.wording.BuiltInTexts;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text that ends or begins a conversation says the word that brings the customer back, or out of it, as the one that came with the application does. */
class KeywordsRule implements TextRule {

    @Override
    public Stream<TextFinding> check(TextDraft draft) {
        var builtIn = BuiltInTexts.pattern(draft.language(), draft.key());
        return Stream.of("START", "STOP", "HELP").filter(word -> says(word, builtIn))
                .filter(word -> !Variants.of(draft.pattern()).stream().allMatch(variant -> says(word, variant))).map(word -> refuse(Code.KEYWORD_MISSING, word));
    }

    private static boolean says(String word, String text) {
        return Pattern.compile("\\b" + word + "\\b").matcher(text).find();
    }
}
