package com.curbline.engine.lean;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Puts a part of ours in the place of one of the engine's, made anew for each command. */
record Replacement<T extends Session>(Class<T> part, Supplier<? extends T> ours) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return part;
    }

    @Override
    public Session openSession() {
        return ours.get();
    }
}
