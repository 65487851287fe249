package com.curbline.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets jobs run only while everything they may call is up: started last, stopped first. */
@Component
@ConditionalOnBooleanProperty(name = "curbline.engine.job-executor", matchIfMissing = true)
class JobExecutorLifecycle implements SmartLifecycle {

    private final DefaultJobExecutor jobs;

    /** The engine is asked for because the job executor works for nobody before it is built. */
    JobExecutorLifecycle(DefaultJobExecutor jobs, ProcessEngine engine) {
        this.jobs = jobs;
        if (!jobs.engineIterator().hasNext()) {
            throw new IllegalStateException("The job executor does not know " + engine.getName());
        }
    }

    @Override
    public void start() {
        jobs.start();
    }

    @Override
    public void stop() {
        jobs.shutdown();
    }

    @Override
    public boolean isRunning() {
        return jobs.isActive();
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
