package com.curbline.messaging.texts;

import java.util.List;

/** Everything that a text is held to, whatever it will be filled with. */
final class TextRules {

    private static final TextRule READABLE = new SyntaxRule();
    private static final List<TextRule> ALL = List.of(new GapsRule(), new ShapeRule(), new AnswersRule(), new KeywordsRule(), new OptOutRule(), new WebAddressRule(), new AlphabetRule());

    private TextRules() {
    }

    /** What cannot be read is said alone: the rest would only confuse. */
    static List<TextFinding> check(TextDraft draft) {
        var unreadable = READABLE.check(draft).toList();
        return unreadable.isEmpty() ? ALL.stream().flatMap(rule -> rule.check(draft)).toList() : unreadable;
    }
}
