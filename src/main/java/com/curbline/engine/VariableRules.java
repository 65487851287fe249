package com.curbline.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** What may become a process variable: ids and the inputs of decisions, never things, and never under the name of an action. */
@Component
class VariableRules {

    private final ActionCatalogue actions;

    VariableRules(ActionCatalogue actions) {
        this.actions = actions;
    }

    VariableMap stored(Map<String, Object> values) {
        return typed(values, false);
    }

    VariableMap passing(Map<String, Object> values) {
        return typed(values, true);
    }

    private VariableMap typed(Map<String, Object> values, boolean isTransient) {
        var typed = Variables.createVariables();
        values.forEach((name, value) -> {
            requireFree(name);
            typed.putValueTyped(name, Variables.untypedValue(plain(name, value), isTransient));
        });
        return typed;
    }

    private void requireFree(String name) {
        if (actions.contains(name)) {
            throw new IllegalArgumentException("%s is an action, so it cannot be a variable".formatted(name));
        }
    }

    private static Object plain(String name, Object value) {
        if (value instanceof Instant moment) {
            return Date.from(moment);
        }
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean || value instanceof Date) {
            return value;
        }
        throw new IllegalArgumentException("%s is a %s; only text, numbers, moments and yes or no can be variables"
                .formatted(name, value.getClass().getSimpleName()));
    }
}
