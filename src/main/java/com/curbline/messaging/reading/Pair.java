package com.curbline.messaging.reading;

/** Who is meant, and what is said about it. */
record Pair(Mark target, Answer answer) {

    boolean isAboutEverything() {
        return target instanceof Mark.Everything;
    }
}
