package com.curbline.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.Variables;

/** A process variable with its name and type; the same constant reads and writes it everywhere. */
public record ProcessVariable<T>(String name, Class<T> type) {

    private static final Set<String> RESERVED = Set.of("execution", "task", "externalTask", "caseExecution", "authenticatedUserId");

    public ProcessVariable {
        if (RESERVED.contains(name)) {
            throw new IllegalArgumentException("The engine uses the name %s for itself".formatted(name));
        }
    }

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    public static ProcessVariable<Long> number(String name) {
        return new ProcessVariable<>(name, Long.class);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    public static ProcessVariable<Instant> moment(String name) {
        return new ProcessVariable<>(name, Instant.class);
    }

    /** The value, or null where nothing was written. */
    public T read(DelegateExecution execution) {
        Object value = execution.getVariable(name);
        if (value instanceof Date date && type == Instant.class) {
            return type.cast(date.toInstant());
        }
        if (value instanceof Number number && type == Long.class) {
            return type.cast(number.longValue());
        }
        return type.cast(value);
    }

    /** Stores the value for all later steps of the process. */
    public void write(DelegateExecution execution, T value) {
        set(execution, value, false);
    }

    /** Leaves the value for the steps of this transaction; it is never stored. */
    public void writeTransient(DelegateExecution execution, T value) {
        set(execution, value, true);
    }

    private void set(DelegateExecution execution, T value, boolean isTransient) {
        requireNoAction();
        Object plain = value instanceof Instant moment ? Date.from(moment) : value;
        execution.setVariable(name, Variables.untypedValue(plain, isTransient));
    }

    /** Outside the engine, as in a test of a handler alone, there is no catalogue to ask. */
    private void requireNoAction() {
        var engine = Context.getProcessEngineConfiguration();
        if (engine != null && engine.getBeans().containsKey(name)) {
            throw new IllegalStateException("%s is an action, so it cannot be a variable".formatted(name));
        }
    }
}
