package com.curbline.substitution.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers that depend on their question alone and are asked for again and again; forgotten together once there are too many. */
final class Remembered<K, V> {

    private static final int MOST = 50_000;

    private final Map<K, V> answers = new ConcurrentHashMap<>();
    private final Function<K, V> answer;

    Remembered(Function<K, V> answer) {
        this.answer = answer;
    }

    V of(K question) {
        var known = answers.get(question);
        return known == null ? find(question) : known;
    }

    private V find(K question) {
        if (answers.size() >= MOST) {
            answers.clear();
        }
        var found = answer.apply(question);
        answers.put(question, found);
        return found;
    }
}
