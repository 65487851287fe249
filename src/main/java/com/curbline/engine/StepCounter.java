package com.curbline.engine;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Counts the steps of one command and ends it when a diagram goes round and round without ever waiting. */
class StepCounter implements Session {

    /** Far more than fifty orders take in one transaction, and far less than a node can bear. */
    private static final int MOST = 2_000;

    private int steps;

    void step(String element) {
        if (++steps > MOST) {
            throw new IllegalStateException("More than %d steps in one command, the last at %s: a loop without a wait?".formatted(MOST, element));
        }
    }

    @Override
    public void flush() {
        // nothing of this is stored
    }

    @Override
    public void close() {
        // nothing is held
    }

    /** The engine makes one counter for each command. */
    static class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return StepCounter.class;
        }

        @Override
        public Session openSession() {
            return new StepCounter();
        }
    }
}
