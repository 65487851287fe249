package com.curbline.messaging.reading;

import java.util.stream.Stream;

/** A product's name in both languages; either may be null. */
public record LocalizedName(String en, String es) {

    Stream<String> texts() {
        return Stream.of(en, es).filter(text -> text != null && !text.isBlank());
    }
}
