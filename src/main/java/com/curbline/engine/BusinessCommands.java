package com.curbline.engine;

import java.util.function.Supplier;

/**
 * Runs a business command: one database transaction that holds our rows and the engine's, flushed together.
 * A command that lost a race against another is run again, at most three times in all; inside a running command it joins that one.
 */
public interface BusinessCommands {

    <T> T run(Supplier<T> command);

    default void run(Runnable command) {
        run(() -> {
            command.run();
            return null;
        });
    }
}
