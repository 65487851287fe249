package com.curbline.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** The engine's unit of work: what runs in one session is flushed once, in the transaction that is running or in a new one. */
@Component
class EngineSession {

    private final CommandExecutor executor;

    EngineSession(ProcessEngine engine) {
        executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
    }

    static boolean isRunning() {
        return Context.getCommandContext() != null;
    }

    /** Joins what is running or begins anew. What it throws marks a joined transaction for rollback. */
    <T> T change(Command<T> command) {
        try {
            return executor.execute(command);
        } catch (RuntimeException thrown) {
            throw ListenerSaid.unwrapped(thrown);
        }
    }

    /**
     * Like {@link #change}, but inside a running session directly: what it throws before it changes anything leaves the transaction
     * that is running as it was, so that a caller may go on after finding nothing.
     */
    <T> T lookAndChange(Command<T> command) {
        CommandContext running = Context.getCommandContext();
        return running == null ? change(command) : command.execute(running);
    }
}
