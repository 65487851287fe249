package com.curbline.messaging.texts;

import static com.curbline.messaging.texts.TextFinding.refuse;

import com.curbline.messaging.texts.TextFinding.Code;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The text can be read and filled in. */
class SyntaxRule implements TextRule {

    private static final int LONGEST = 700;
    private static final int SNIPPET = 24;
    /** An apostrophe before a brace makes it an ordinary sign. */
    private static final Pattern QUOTED = Pattern.compile("'[{}][^']*'?");
    private static final Pattern BAD_NAME = Pattern.compile("\\{\\s*([^{},]*[^{},a-z0-9\\s][^{},]*|[^{},]*\\S\\s+\\S[^{},]*|)\\s*[},]");

    @Override
    public Stream<TextFinding> check(TextDraft draft) {
        var text = draft.pattern();
        if (text.isBlank()) {
            return Stream.of(refuse(Code.EMPTY));
        }
        if (text.length() > LONGEST) {
            return Stream.of(refuse(Code.TOO_LONG, String.valueOf(text.length()), String.valueOf(LONGEST)));
        }
        int balance = balance(text);
        if (balance != 0) {
            return Stream.of(refuse(balance > 0 ? Code.BRACE_OPEN : Code.BRACE_CLOSE, near(text, balance > 0)));
        }
        return read(text);
    }

    private static Stream<TextFinding> read(String text) {
        try {
            if (!Gaps.of(text).areFillable()) {
                return Stream.of(refuse(Code.GAP_KIND));
            }
            return Variants.of(text).size() <= Variants.MOST ? Stream.empty() : Stream.of(refuse(Code.BRANCHES));
        } catch (IllegalArgumentException unreadable) {
            return Stream.of(why(text));
        }
    }

    private static TextFinding why(String text) {
        if (text.contains(", select") && !text.contains("other")) {
            return refuse(Code.NO_OTHER);
        }
        var name = BAD_NAME.matcher(text);
        return name.find() ? refuse(Code.GAP_NAME, "{" + name.group(1) + "}") : refuse(Code.SYNTAX);
    }

    /** How many braces are still open at the end; less than none where one is closed that was never opened. */
    private static int balance(String text) {
        int open = 0;
        for (char sign : QUOTED.matcher(text).replaceAll("").toCharArray()) {
            open += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (open < 0) {
                return open;
            }
        }
        return open;
    }

    private static String near(String text, boolean opened) {
        int at = opened ? text.lastIndexOf('{') : firstTooMany(text);
        return opened ? text.substring(at, Math.min(text.length(), at + SNIPPET)) : text.substring(Math.max(0, at - SNIPPET), at + 1);
    }

    private static int firstTooMany(String text) {
        return IntStream.rangeClosed(1, text.length()).filter(end -> balance(text.substring(0, end)) < 0).findFirst().orElse(text.length()) - 1;
    }
}
