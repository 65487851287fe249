package com.curbline.engine;

import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;

/**
 * A job that lost a race against another command is run again at the next look into the database, and the try does not count:
 * several items of an order whose time is over together must all be settled before the promise.
 */
class RetryAfterLostRace implements FailedJobCommandFactory {

    @Override
    public Command<Object> getCommand(String jobId, Throwable thrown) {
        return thrown != null && LostRace.isBehind(thrown) ? again(jobId) : new DefaultJobRetryCmd(jobId, thrown);
    }

    private static Command<Object> again(String jobId) {
        return context -> {
            new UnlockJobCmd(jobId).execute(context);
            context.getProcessEngineConfiguration().getJobExecutor().jobWasAdded();
            return null;
        };
    }
}
