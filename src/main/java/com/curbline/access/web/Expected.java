package com.curbline.access.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Says in words what kind of value was expected. */
final class Expected {

    private Expected() {
    }

    static String of(Class<?> type) {
        if (type == null) {
            return "another kind of value";
        }
        if (type.isEnum()) {
            return "one of " + Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        return isWhole(type) ? "a whole number" : ofObject(type);
    }

    private static boolean isWhole(Class<?> type) {
        return type == int.class || type == Integer.class || type == long.class || type == Long.class;
    }

    private static String ofObject(Class<?> type) {
        if (type == BigDecimal.class || type == double.class || type == Double.class) {
            return "a number";
        }
        if (type == Instant.class) {
            return "a time such as 2026-11-22T17:30:00Z";
        }
        if (type == Duration.class) {
            return "a duration such as PT5M";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : type.getName().startsWith("java.lang.String") ? "text" : "an object";
    }
}
