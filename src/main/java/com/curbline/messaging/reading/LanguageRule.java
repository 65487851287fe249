package com.curbline.messaging.reading;

import java.util.Optional;

/** The wish to be texted in the other language, alone. */
final class LanguageRule implements Rule {

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Optional<Reading> read(Reply reply) {
        boolean wishes = reply.has(Concept.LANGUAGE) && reply.saysOnly(Concept.LANGUAGE, Concept.QUESTION_MARK, Concept.REFUSAL, Concept.ACKNOWLEDGEMENT);
        return wishes ? reply.terms().stream().filter(term -> term.is(Concept.LANGUAGE)).findFirst()
                .map(term -> Reading.languageSwitch(reply.question(), term.text(), name())) : Optional.empty();
    }
}
