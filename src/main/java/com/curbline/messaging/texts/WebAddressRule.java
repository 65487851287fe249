package com.curbline.messaging.texts;

import com.curbline.messaging.texts.TextFinding.Code;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links are made, never typed: carriers drop texts with links of public shorteners, and a typed one leads every customer to the same page. */
class WebAddressRule implements TextRule {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(https?:|www\\.)\\S*|\\b[a-z0-9-]+\\.(com|net|org|info|biz|ly|co|me|gl|gd|io|us|app|link|page|shop|store|to|cc|mx|es|one|xyz)\\b(/\\S*)?");

    @Override
    public Stream<TextFinding> check(TextDraft draft) {
        return ADDRESS.matcher(draft.pattern()).results().limit(1).map(found -> TextFinding.refuse(Code.WEB_ADDRESS, found.group()));
    }
}
