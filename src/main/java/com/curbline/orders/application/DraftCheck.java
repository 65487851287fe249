package com.curbline.orders.application;

import com.curbline.kernel.FieldProblem;
import com.curbline.kernel.InvalidRequest;
import java.util.ArrayList;
import java.util.Collection;
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
        return require(value != null && !value.isBlank(), pointer, "must be given") && requireFit(value, longest, pointer);
    }

    /** Missing, or at most {@code longest} characters without line breaks and other control characters. */
    boolean requireFit(String value, int longest, String pointer) {
        return value == null || require(value.length() <= longest, pointer, "must have at most %d characters".formatted(longest))
                && require(value.chars().noneMatch(Character::isISOControl), pointer, "must not hold line breaks or other control characters");
    }

    /** At most so many entries, each at most 64 characters long. */
    boolean requireFew(Collection<String> values, int most, String pointer) {
        return values == null || require(values.size() <= most, pointer, "must hold at most %d entries".formatted(most))
                && values.stream().allMatch(value -> requireFit(value, 64, pointer));
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
