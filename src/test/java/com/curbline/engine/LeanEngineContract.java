package com.curbline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.curbline.kernel.StoreId;
import com.curbline.testsupport.EngineDriver;
import com.curbline.testsupport.MovableClock;
import com.curbline.testsupport.RoundTrips;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold although parts of the engine are replaced by leaner ones, on any database. */
abstract class LeanEngineContract {

    private static final StoreId STORE = new StoreId("elm-street");
    private static final StoreId OTHER_STORE = new StoreId("oak-street");

    @Autowired Processes processes;
    @Autowired BusinessCommands commands;
    @Autowired ProcessBundles bundles;
    @Autowired ProcessRoutes routes;
    @Autowired ProcessEngine engine;
    @Autowired EngineDriver driver;
    @Autowired MovableClock clock;
    @Autowired RoundTrips trips;
    @Autowired JdbcClient jdbc;
    @Autowired EngineTestApplication.Diary diary;

    private final String order = "order-" + UUID.randomUUID();

    @BeforeEach
    void deploy() {
        if (routes.routeOfEveryStore().isEmpty()) {
            routes.routeEveryStoreTo(bundles.deployEdited(TestDiagrams.all(), "for tests"));
        }
        diary.clear();
    }

    @AfterEach
    void resetTime() {
        clock.reset();
    }

    @Test
    void nothingOfAFinishedOrderIsLeftWhenItsTimeIsOver() {
        clock.moveTo(Instant.parse("2026-03-02T08:00:00Z"));
        processes.start("order", STORE, order, Map.of("lines", 12));
        processes.correlate("ItemMissing", order, Map.of("substitutionId", order + "-a"));
        clock.moveBy(Duration.ofHours(3));
        processes.correlate("CustomerReplied", order + "-a", Map.of());
        processes.complete(driver.task(order, "User_PickOrder"));
        processes.correlate("CustomerArrived", order, Map.of());
        var its = "PROC_INST_ID_ in ('%s')".formatted(String.join("','", processesOfTheOrder()));
        assertThat(historyRows(its)).isPositive();
        assertThat(historyRows(its + " and REMOVAL_TIME_ is null")).isZero();

        clock.moveBy(Duration.ofDays(7).minusHours(4));
        cleanUp();
        assertThat(historyRows(its)).isPositive();
        clock.moveBy(Duration.ofHours(5));
        cleanUp();

        assertThat(historyRows(its)).isZero();
    }

    private void cleanUp() {
        engine.getHistoryService().cleanUpHistoryAsync(true);
        engine.getHistoryService().findHistoryCleanupJobs().stream().map(Job::getId).forEach(engine.getManagementService()::executeJob);
    }

    /** The order's own and the one that it called. */
    private List<String> processesOfTheOrder() {
        return jdbc.sql("select PROC_INST_ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ like ?").param(order + "%").query(String.class).list();
    }

    private long historyRows(String condition) {
        return Stream.of("PROCINST", "ACTINST", "TASKINST", "VARINST").mapToLong(table -> rows("ACT_HI_" + table, condition)).sum();
    }

    private long rows(String table, String condition) {
        return jdbc.sql("select count(*) from " + table + " where " + condition).query(Long.class).single();
    }

    @Test
    void nothingLooksForVariablesThatOnlyPassedThrough() {
        processes.start("order", STORE, order, Map.of());
        processes.correlate("ItemMissing", order, Map.of("substitutionId", order + "-a"));

        var cost = trips.of(() -> processes.correlate("CustomerReplied", order + "-a", Map.of("substitutionId", "passed")));

        assertThat(diary.greeted).containsExactly(order + "-a:passed");
        assertThat(cost.statements()).doesNotContain("ACT_RU_VARIABLE");
    }

    @Test
    void whatIsStoredStaysBesideWhatPassesThrough() {
        processes.start("order", STORE, order, Map.of("lines", 12));

        processes.correlate("ItemMissing", order, Map.of("substitutionId", order + "-a"));
        processes.complete(driver.task(order, "User_PickOrder"));

        assertThat(driver.variable(order, "lines")).isEqualTo(12);
    }

    @Test
    void definitionsAreNotReadAgainAndAreFoundAgainWhenTheMemoryOfThemIsGone() {
        processes.start("deciding", STORE, order + "-first", Map.of("lines", 12));

        var cost = trips.of(() -> processes.start("deciding", STORE, order, Map.of("lines", 12)));
        assertThat(cost.statements()).doesNotContain("ACT_RE_PROCDEF").doesNotContain("ACT_RE_DECISION_DEF");
        forgetDefinitions();
        processes.start("deciding", STORE, order + "-last", Map.of("lines", 12));

        assertThat(driver.waitingAt(order + "-last")).containsExactly("User_Large");
    }

    private void forgetDefinitions() {
        var cache = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDeploymentCache();
        cache.discardProcessDefinitionCache();
        cache.discardDecisionDefinitionCache();
    }

    @Test
    void anOrderStaysOnItsVersionWhenAnotherOneIsDeployed() {
        processes.start("order", STORE, order, Map.of());
        routes.routeTo(OTHER_STORE, bundles.deployEdited(edited("order.bpmn", "Timer_NobodyCame", "Timer_Nobody"), "renamed"));
        processes.start("order", OTHER_STORE, order + "-new", Map.of());

        processes.complete(driver.task(order, "User_PickOrder"));
        processes.complete(driver.task(order + "-new", "User_PickOrder"));

        assertThat(driver.due(order, "Timer_NobodyCame")).isNotNull();
        assertThat(driver.due(order + "-new", "Timer_Nobody")).isNotNull();
    }

    @Test
    void theIncidentOfAFailedJobGoesWhenTheJobIsDone() {
        routes.routeTo(OTHER_STORE, bundles.deployEdited(edited("failing.bpmn", "id=\"Service_Fail\"", "id=\"Service_Fail\" camunda:asyncBefore=\"true\""), "later"));
        processes.start("failing", OTHER_STORE, order, Map.of());
        diary.failure = new IllegalStateException("broken");
        var job = engine.getManagementService().createJobQuery().activityId("Service_Fail").singleResult().getId();
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> engine.getManagementService().executeJob(job)).hasMessageContaining("broken");
        }
        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isEqualTo(1);

        diary.failure = null;
        engine.getManagementService().setJobRetries(job, 1);
        engine.getManagementService().executeJob(job);

        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
        assertThat(driver.endedAt(order)).contains("End_It");
    }

    @Test
    void whatIsCancelledTakesTheProcessesThatItCalledAlong() {
        processes.start("order", STORE, order, Map.of());
        commands.run(() -> {
            processes.correlate("ItemMissing", order, Map.of("substitutionId", order + "-a"));
            processes.correlate("ItemMissing", order, Map.of("substitutionId", order + "-b"));
        });

        processes.correlate("OrderCancelled", order, Map.of());

        assertThat(rows("ACT_RU_EXECUTION", "BUSINESS_KEY_ like '" + order + "%'")).isZero();
        assertThatThrownBy(() -> processes.correlate("CustomerReplied", order + "-a", Map.of())).isInstanceOf(NobodyIsWaiting.class);
    }

    private static Map<String, byte[]> edited(String file, String part, String replacement) {
        var files = new HashMap<>(TestDiagrams.all());
        files.put(file, TestDiagrams.text(file).replace(part, replacement).getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
