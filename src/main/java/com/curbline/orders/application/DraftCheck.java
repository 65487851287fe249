package com.curbline.orders.application;

import com.curbline.kernel.FieldProblem;
import com.curbline.kernel.InvalidRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with a draft, so that the sender learns everything at once. */
final class DraftCheck {

    private final List<FieldProblem> problems = new ArrayList<>();

    boolean require(boolean holds, String pointer, String message) {
        if (!holds) {
            problems.add(new FieldProblem(pointer, message));
        }
        return holds;
    }

    /** Filled and at most {@code longest} characters. */
    boolean requireText(String value, int longest, String pointer) {
        return require(value != null && !value.isBlank(), pointer, "must be given")
                && require(value.length() <= longest, pointer, "must have at most %d characters".formatted(longest));
    }

    <T> T require(Optional<T> value, String pointer, String message) {
        require(value.isPresent(), pointer, message);
        return value.orElse(null);
    }

    boolean isClean() {
        return problems.isEmpty();
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidRequest(problems);
        }
    }
}
