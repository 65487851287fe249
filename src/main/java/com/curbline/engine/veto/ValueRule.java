package com.curbline.engine.veto;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Says what is wrong with a value, if anything. */
@FunctionalInterface
interface ValueRule {

    Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    Pattern REFERENCE = Pattern.compile("\\$\\{\\s*(" + VARIABLE + ")\\s*}");
    Pattern BOUNDED = Pattern.compile("R\\d{1,3}/P[^/$#]*");

    /** Names by which the engine hands out itself. */
    Set<String> RESERVED = Set.of("execution", "task", "externalTask", "caseExecution", "authenticatedUserId");

    Optional<String> objectionTo(String value);

    static ValueRule literal() {
        return value -> value.contains("${") || value.contains("#{")
                ? Optional.of("Here stands plain text only; \"%s\" holds an expression.".formatted(shortened(value)))
                : Optional.empty();
    }

    /** Plain text, or the value of one variable. */
    static ValueRule textOrVariable() {
        return value -> isReference(value.strip()) ? Optional.empty() : literal().objectionTo(value)
                .map(objection -> "Expressions here are the name of one variable, such as ${orderId}; \"%s\" is more than that."
                        .formatted(shortened(value)));
    }

    private static boolean isReference(String value) {
        var match = REFERENCE.matcher(value);
        return match.matches() && !RESERVED.contains(match.group(1));
    }

    /** The name of a variable that the diagram reads or writes. */
    static ValueRule variableName(Predicate<String> isAction) {
        return value -> VARIABLE.matcher(value).matches() && !RESERVED.contains(value) && !isAction.test(value)
                ? Optional.empty()
                : Optional.of("\"%s\" cannot be the name of a variable.".formatted(shortened(value)));
    }

    static ValueRule action(Predicate<String> isAction) {
        return value -> {
            var match = REFERENCE.matcher(value.strip());
            return match.matches() && isAction.test(match.group(1))
                    ? Optional.empty()
                    : Optional.of("\"%s\" is not an action of the catalogue.".formatted(shortened(value)));
        };
    }

    /** A repetition that ends, such as R3/PT10M. */
    static ValueRule boundedRepetition() {
        return value -> BOUNDED.matcher(value.strip()).matches()
                ? Optional.empty()
                : Optional.of("A repetition says how often, such as R3/PT10M; \"%s\" might go on for ever.".formatted(shortened(value)));
    }

    static ValueRule exactly(String wanted) {
        return value -> wanted.equals(value) ? Optional.empty() : Optional.of("This has to be \"%s\".".formatted(wanted));
    }

    static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
