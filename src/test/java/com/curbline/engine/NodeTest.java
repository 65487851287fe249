package com.curbline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.kernel.StoreId;
import com.curbline.testsupport.EngineDriver;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node as it runs in a shop: file database, job executor, and a second start on the same files. */
class NodeTest {

    private static final StoreId STORE = new StoreId("elm-street");

    @TempDir Path dataDir;

    @Test
    void aNodeKeepsItsOrdersOverARestartAndFiresWhatBecameDueMeanwhile() {
        try (var node = start(true)) {
            node.getBean(ProcessRoutes.class).routeEveryStoreTo(node.getBean(ProcessBundles.class).deployEdited(shortTimers(), "for tests"));
            node.getBean(Processes.class).start("order", STORE, "order-1", Map.of());
            node.getBean(Processes.class).complete(driver(node).task("order-1", "User_PickOrder"));
        }
        try (var node = start(true)) {
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(driver(node).endedAt("order-1")).contains("End_NobodyCame"));
        }
    }

    @Test
    void aNodeIsReadyWhileItsJobExecutorRuns() {
        var node = start(true);
        var jobs = node.getBean(DefaultJobExecutor.class);
        var health = node.getBean(EngineHealth.class);

        assertThat(jobs.isActive()).isTrue();
        assertThat(status(health)).isEqualTo(Status.UP);
        jobs.shutdown();
        assertThat(status(health)).isEqualTo(Status.OUT_OF_SERVICE);
        node.close();
        assertThat(jobs.isActive()).isFalse();
    }

    @Test
    void aNodeWithoutJobsIsReadyToo() {
        try (var node = start(false)) {
            assertThat(node.getBean(DefaultJobExecutor.class).isActive()).isFalse();
            assertThat(status(node.getBean(EngineHealth.class))).isEqualTo(Status.UP);
        }
    }

    @Test
    void theEngineIsSetUpAsDecided() {
        try (var node = start(false)) {
            var engine = (ProcessEngineConfigurationImpl) node.getBean(ProcessEngine.class).getProcessEngineConfiguration();

            assertThat(engine.getDatabaseSchemaUpdate()).isEqualTo("false");
            assertThat(engine.getHistoryLevel().getName()).isEqualTo("activity");
            assertThat(engine.getHistoryRemovalTimeStrategy()).isEqualTo("start");
            assertThat(engine.getHistoryTimeToLive()).isEqualTo("P7D");
            assertThat(engine.isJavaSerializationFormatEnabled()).isFalse();
            assertThat(engine.getExpressionManager()).isNotInstanceOf(SpringExpressionManager.class);
            assertThat(engine.getJobExecutor().getLockTimeInMillis()).isEqualTo(45_000);
            assertThat(node.getBean(ActionCatalogue.class).all()).extracting(ActionDescription::bean).containsExactly("fail", "sayHello");
            assertThat(tablesLike(node, "ACT_ID_%") + tablesLike(node, "ACT_RU_CASE%")).isZero();
            assertThat(indexes(node)).isEqualTo(2);
        }
    }

    private ConfigurableApplicationContext start(boolean jobs) {
        var application = new SpringApplication(EngineTestApplication.class);
        return application.run("--curbline.data-dir=" + dataDir, "--curbline.engine.job-executor=" + jobs,
                "--curbline.engine.seeds=no-seeds", "--spring.main.web-application-type=none", "--spring.main.banner-mode=off");
    }

    private static EngineDriver driver(ConfigurableApplicationContext node) {
        return node.getBean(EngineDriver.class);
    }

    private static Status status(HealthIndicator health) {
        return health.health().getStatus();
    }

    private static Map<String, byte[]> shortTimers() {
        var files = new HashMap<>(TestDiagrams.all());
        files.put("order.bpmn", TestDiagrams.text("order.bpmn").replace("PT2H", "PT2S").getBytes());
        return files;
    }

    private static int tablesLike(ConfigurableApplicationContext node, String name) {
        return node.getBean(JdbcClient.class).sql("select count(*) from information_schema.tables where table_name like ?")
                .param(name).query(Integer.class).single();
    }

    private static int indexes(ConfigurableApplicationContext node) {
        return node.getBean(JdbcClient.class).sql("select count(*) from information_schema.indexes where lower(index_name) like 'curbline_%'")
                .query(Integer.class).single();
    }
}
