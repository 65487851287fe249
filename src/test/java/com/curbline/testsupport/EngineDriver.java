package com.curbline.testsupport;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Drives processes in tests in which no job executor runs, and tells where they are. */
public class EngineDriver {

    private static final int MANY_JOBS = 200;
    private static final String CLEANUP = "history-cleanup";

    private final ProcessEngine engine;
    private final MovableClock clock;

    public EngineDriver(ProcessEngine engine, MovableClock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** Runs what is due, and what becomes due by it, until nothing is. */
    public void runDueJobs() {
        for (int run = 0; run < MANY_JOBS; run++) {
            var next = dueJobs().findFirst();
            if (next.isEmpty()) {
                return;
            }
            engine.getManagementService().executeJob(next.get().getId());
        }
        throw new AssertionError("Still jobs after %d runs: a loop without an end?".formatted(MANY_JOBS));
    }

    private Stream<Job> dueJobs() {
        return engine.getManagementService().createJobQuery().executable().list().stream()
                .filter(job -> !CLEANUP.equals(((JobEntity) job).getJobHandlerType()));
    }

    /** Lets time pass, and the timers with it that end in that time, one after the other at their own moments. */
    public void letPass(Duration duration) {
        var end = clock.instant().plus(duration);
        for (var timer = nextTimer(end); timer.isPresent(); timer = nextTimer(end)) {
            clock.moveTo(timer.get().isBefore(clock.instant()) ? clock.instant() : timer.get());
            runDueJobs();
        }
        clock.moveTo(end);
        runDueJobs();
    }

    private Optional<Instant> nextTimer(Instant end) {
        return engine.getManagementService().createJobQuery().active().withRetriesLeft().list().stream()
                .filter(job -> !CLEANUP.equals(((JobEntity) job).getJobHandlerType()))
                .map(Job::getDuedate).filter(Objects::nonNull).map(Date::toInstant)
                .filter(due -> !due.isAfter(end)).min(Instant::compareTo);
    }

    /** The elements at which the process with that business key waits, sorted. */
    public List<String> waitingAt(String businessKey) {
        return running(businessKey).stream()
                .flatMap(process -> leaves(engine.getRuntimeService().getActivityInstance(process.getId())))
                .sorted().toList();
    }

    private static Stream<String> leaves(ActivityInstance at) {
        var children = Stream.of(at.getChildActivityInstances()).flatMap(EngineDriver::leaves);
        var transitions = Stream.of(at.getChildTransitionInstances()).map(transition -> transition.getActivityId());
        var below = Stream.concat(children, transitions).toList();
        return below.isEmpty() ? Stream.of(at.getActivityId()) : below.stream();
    }

    private List<ProcessInstance> running(String businessKey) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list();
    }

    /** The elements that the process has entered so far, in order. */
    public List<String> passed(String businessKey) {
        return history(businessKey).flatMap(this::activities).map(HistoricActivityInstance::getActivityId).toList();
    }

    private Stream<HistoricActivityInstance> activities(HistoricProcessInstance process) {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(process.getId())
                .orderPartiallyByOccurrence().asc().list().stream();
    }

    private Stream<HistoricProcessInstance> history(String businessKey) {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream();
    }

    /** The end event that the process reached last; none while it runs. */
    public Optional<String> endedAt(String businessKey) {
        return history(businessKey).filter(process -> process.getEndTime() != null)
                .flatMap(this::activities).filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .map(HistoricActivityInstance::getActivityId).reduce((earlier, last) -> last);
    }

    /** When the timer at that element of the process is due. */
    public Instant due(String businessKey, String elementId) {
        var ids = running(businessKey).stream().map(ProcessInstance::getId).collect(Collectors.toSet());
        return engine.getManagementService().createJobQuery().activityId(elementId).list().stream()
                .filter(job -> ids.contains(job.getProcessInstanceId()))
                .map(job -> job.getDuedate().toInstant()).findFirst()
                .orElseThrow(() -> new AssertionError("No timer at %s of %s".formatted(elementId, businessKey)));
    }

    /** The id of the one open task of that kind, such as {@code User_PickOrder}. */
    public String task(String businessKey, String elementId) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(businessKey).taskDefinitionKey(elementId).list()
                .stream().map(Task::getId).findFirst()
                .orElseThrow(() -> new AssertionError("No open task %s of %s".formatted(elementId, businessKey)));
    }

    /** The value of a stored variable of the running process. */
    public Object variable(String businessKey, String name) {
        return engine.getRuntimeService().getVariable(running(businessKey).get(0).getId(), name);
    }

    /** How many variables are stored in all. */
    public long storedVariables() {
        return engine.getRuntimeService().createVariableInstanceQuery().count();
    }
}
