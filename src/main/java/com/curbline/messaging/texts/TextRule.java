package com.curbline.messaging.texts;

import java.util.stream.Stream;

/** Looks at a draft for one thing. */
interface TextRule {

    Stream<TextFinding> check(TextDraft draft);
}
