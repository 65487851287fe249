package com.curbline.engine;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about the engine.
 *
 * @param jobExecutor whether this node runs timers and asynchronous steps
 * @param history how much the engine itself remembers; reports never read it
 * @param historyKept how long that memory is kept, counted from the start of a process, in whole days
 * @param retries how failed jobs are repeated
 * @param seeds the folder on the class path that holds this release's diagrams and decision tables
 * @param routesKept how long a node may go on using a route that another node has changed
 * @param jobs the job executor's threads and rhythm
 */
@ConfigurationProperties("curbline.engine")
record EngineSettings(
        @DefaultValue("true") boolean jobExecutor,
        @DefaultValue("activity") String history,
        @DefaultValue("P7D") String historyKept,
        @DefaultValue("R5/PT10S") String retries,
        @DefaultValue("bpmn") String seeds,
        @DefaultValue("2s") Duration routesKept,
        @DefaultValue Jobs jobs) {

    /**
     * @param threads threads that are always there; {@code maximumThreads} bounds them under load
     * @param queue jobs that wait in memory under their lock, so keep it small
     * @param perAcquisition jobs that one look into the database takes along
     * @param pause time between looks when there is work, growing up to {@code maximumPause} when there is none
     * @param backoff pause after another node was faster, growing up to {@code maximumBackoff}
     * @param lock how long a node owns a job; longer than the longest job and than the wait for a connection
     */
    record Jobs(
            @DefaultValue("8") int threads,
            @DefaultValue("16") int maximumThreads,
            @DefaultValue("64") int queue,
            @DefaultValue("16") int perAcquisition,
            @DefaultValue("500ms") Duration pause,
            @DefaultValue("2s") Duration maximumPause,
            @DefaultValue("25ms") Duration backoff,
            @DefaultValue("400ms") Duration maximumBackoff,
            @DefaultValue("45s") Duration lock) {
    }
}
