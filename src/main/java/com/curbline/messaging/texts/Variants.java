package com.curbline.messaging.texts;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text in every way that it can read, whichever words its gaps choose; gaps that are filled in stand between signs that nobody types. */
final class Variants {

    /** More than any sentence needs. */
    static final int MOST = 32;
    static final String OPEN = "\uE000";
    static final String CLOSE = "\uE001";
    private static final Pattern GAP = Pattern.compile(OPEN + "([a-z0-9]+)" + CLOSE);

    private final MessagePattern pattern;

    private Variants(String text) {
        this.pattern = new MessagePattern(text);
    }

    /** At most one more than are allowed; fails with an {@link IllegalArgumentException} where the text cannot be read. */
    static List<String> of(String text) {
        return new Variants(text).message(0);
    }

    static Set<String> gaps(String variant) {
        return GAP.matcher(variant).results().map(gap -> gap.group(1)).collect(Collectors.toSet());
    }

    private List<String> message(int start) {
        var read = List.of("");
        int from = pattern.getPart(start).getLimit();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i <= end; i++) {
            read = each(read, List.of(pattern.getPatternString().substring(from, pattern.getPart(i).getIndex())));
            if (pattern.getPartType(i) == Type.ARG_START) {
                read = each(read, argument(i));
                i = pattern.getLimitPartIndex(i);
            }
            from = pattern.getPart(i).getLimit();
        }
        return read;
    }

    private List<String> argument(int start) {
        if (pattern.getPart(start).getArgType() != ArgType.SELECT) {
            return List.of(OPEN + pattern.getSubstring(pattern.getPart(start + 1)) + CLOSE);
        }
        var branches = new ArrayList<String>();
        for (int i = start + 2; i < pattern.getLimitPartIndex(start); i = pattern.getLimitPartIndex(i + 1) + 1) {
            branches.addAll(message(i + 1));
        }
        return branches;
    }

    private static List<String> each(List<String> before, List<String> after) {
        return before.stream().flatMap(one -> after.stream().map(other -> one + other)).limit(MOST + 1L).toList();
    }
}
