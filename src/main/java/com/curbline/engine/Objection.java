package com.curbline.engine;

/** Why a file may not be deployed: the file, the id of the element in it (the nearest one that has an id), and a plain sentence. */
public record Objection(String file, String elementId, String sentence) {

    @Override
    public String toString() {
        return "%s, %s: %s".formatted(file, elementId, sentence);
    }
}
