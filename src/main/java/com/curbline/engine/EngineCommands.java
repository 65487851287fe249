package com.curbline.engine;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Business commands on the engine's own unit of work: one transaction and one session around all of a command. */
@Component
class EngineCommands implements BusinessCommands {

    private static final Logger log = LoggerFactory.getLogger(EngineCommands.class);
    private static final int ATTEMPTS = 3;

    private final EngineSession session;
    private final CommandMemory memory;

    EngineCommands(EngineSession session, CommandMemory memory) {
        this.session = session;
        this.memory = memory;
    }

    @Override
    public <T> T run(Supplier<T> command) {
        if (EngineSession.isRunning()) {
            return command.get();
        }
        // inside somebody else's transaction a second attempt would only meet the same broken transaction
        var attempts = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : ATTEMPTS;
        return run(command, 1, attempts);
    }

    private <T> T run(Supplier<T> command, int attempt, int attempts) {
        try {
            return session.change(context -> {
                var result = command.get();
                memory.flush();
                return result;
            });
        } catch (RuntimeException thrown) {
            if (attempt == attempts || !LostRace.isBehind(thrown)) {
                throw LostRace.told(thrown);
            }
            log.debug("Command lost a race in attempt {} and runs again", attempt, thrown);
            LostRace.pause(attempt, thrown);
        }
        return run(command, attempt + 1, attempts);
    }
}
