package com.curbline.engine;

/** Marks an exception of our own on its way through the engine, which wraps what task listeners throw. */
class ListenerSaid extends RuntimeException {

    ListenerSaid(RuntimeException said) {
        super(said);
    }

    /** What was really said, so that callers meet it as it was thrown. */
    static RuntimeException unwrapped(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ListenerSaid marked) {
                return (RuntimeException) marked.getCause();
            }
        }
        return thrown;
    }
}
