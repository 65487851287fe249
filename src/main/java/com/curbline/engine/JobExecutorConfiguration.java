package com.curbline.engine;

import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The threads that run timers and asynchronous steps. */
@Configuration(proxyBeanMethods = false)
class JobExecutorConfiguration {

    @Bean
    DefaultJobExecutor jobExecutor(EngineSettings settings) {
        var jobs = new DefaultJobExecutor();
        var numbers = settings.jobs();
        jobs.setCorePoolSize(numbers.threads());
        jobs.setMaxPoolSize(numbers.maximumThreads());
        jobs.setQueueSize(numbers.queue());
        jobs.setMaxJobsPerAcquisition(numbers.perAcquisition());
        jobs.setWaitTimeInMillis((int) numbers.pause().toMillis());
        jobs.setMaxWait(numbers.maximumPause().toMillis());
        jobs.setBackoffTimeInMillis((int) numbers.backoff().toMillis());
        jobs.setMaxBackoff(numbers.maximumBackoff().toMillis());
        jobs.setLockTimeInMillis((int) numbers.lock().toMillis());
        return jobs;
    }
}
