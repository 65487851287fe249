package com.curbline.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;

/** A process variable with its name and type; the same constant reads and writes it everywhere. */
public record ProcessVariable<T>(String name, Class<T> type) {

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

    public void writeTransient(DelegateExecution execution, T value) {
        Object stored = value instanceof Instant moment ? Date.from(moment) : value;
        execution.setVariable(name, Variables.untypedValue(stored, true));
    }
}
