package com.curbline.engine.lean;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What was found once and never changes. What was not found is looked up again, because another node may add it; old things go when there are many. */
class Remembered<T> {

    private static final int MOST = 1_000;

    private final Map<String, T> known = new ConcurrentHashMap<>();

    /** From memory or by {@code find}; null when there is none. */
    T get(String key, Supplier<T> find) {
        var remembered = known.get(key);
        return remembered != null ? remembered : keep(key, find.get());
    }

    private T keep(String key, T found) {
        if (found != null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, found);
        }
        return found;
    }
}
