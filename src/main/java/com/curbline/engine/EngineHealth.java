package com.curbline.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Ready for work only when the engine stands and, where this node is to run jobs, jobs are run. */
@Component("engineHealthIndicator")
class EngineHealth extends AbstractHealthIndicator {

    private final ProcessEngine engine;
    private final DefaultJobExecutor jobs;
    private final EngineSettings settings;

    EngineHealth(ProcessEngine engine, DefaultJobExecutor jobs, EngineSettings settings) {
        this.engine = engine;
        this.jobs = jobs;
        this.settings = settings;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(ready() ? "UP" : "OUT_OF_SERVICE")
                .withDetail("engine", engine.getName())
                .withDetail("jobs", settings.jobExecutor() ? jobs.isActive() ? "running" : "stopped" : "switched off");
    }

    private boolean ready() {
        return jobs.isActive() || !settings.jobExecutor();
    }
}
