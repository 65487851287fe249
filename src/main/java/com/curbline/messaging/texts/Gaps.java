package com.curbline.messaging.texts;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The gaps of a text, such as {@code {order}}, which are filled in when it is made. */
final class Gaps {

    private final MessagePattern pattern;

    private Gaps(MessagePattern pattern) {
        this.pattern = pattern;
    }

    /** Fails with an {@link IllegalArgumentException} where the text cannot be read. */
    static Gaps of(String text) {
        return new Gaps(new MessagePattern(text));
    }

    Set<String> names() {
        var names = new TreeSet<String>();
        parts().filter(part -> part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER).forEach(part -> names.add(pattern.getSubstring(part)));
        return names;
    }

    /** Whether every gap is either plain or one that chooses between words. */
    boolean areFillable() {
        return parts().filter(part -> part.getType() == Part.Type.ARG_START).map(Part::getArgType).allMatch(type -> type == ArgType.NONE || type == ArgType.SELECT);
    }

    private Stream<Part> parts() {
        return IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart);
    }
}
