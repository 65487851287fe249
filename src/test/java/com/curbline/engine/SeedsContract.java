package com.curbline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.curbline.kernel.NotFound;
import com.curbline.kernel.StoreId;
import java.time.Duration;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** When the diagrams of a release go live, and which of them a store starts on, on any database. */
abstract class SeedsContract {

    private static final StoreId ELM = new StoreId("elm-street");
    private static final StoreId OAK = new StoreId("oak-avenue");

    @Autowired Seeds seeds;
    @Autowired ProcessBundles bundles;
    @Autowired ProcessRoutes routes;
    @Autowired ProcessEngine engine;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;

    @BeforeEach
    void emptyHouse() {
        jdbc.sql("delete from process_route").update();
        jdbc.sql("delete from process_bundle").update();
        jdbc.sql("delete from process_seed_draft").update();
        engine.getRepositoryService().createDeploymentQuery().list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
        // a change of a route makes this node read them anew
        routes.withdraw(ELM);
    }

    @Test
    void theFirstReleaseGoesLiveEverywhereAsOneDeployment() {
        seeds.plant(release("1"));

        assertThat(deployments()).isEqualTo(1);
        assertThat(routes.routeOf(ELM)).isEqualTo(routes.routeOfEveryStore()).isPresent();
        assertThat(routes.resolve("order", ELM).version()).isEqualTo(1);
        assertThat(bundles.files(routes.routeOf(ELM).orElseThrow())).containsOnlyKeys(TestDiagrams.NAMES);
    }

    @Test
    void theSameReleaseIsNotDeployedTwice() {
        seeds.plant(release("1"));
        seeds.plant(release("1"));

        assertThat(deployments()).isEqualTo(1);
    }

    @Test
    void aNewReleaseReplacesAnOlderOne() {
        seeds.plant(release("1"));
        seeds.plant(release("2"));

        assertThat(deployments()).isEqualTo(2);
        assertThat(routes.resolve("order", ELM).version()).isEqualTo(2);
    }

    @Test
    void nothingIsDeployedOverAnEditedBundleAndTheDraftIsNotedOnce() {
        seeds.plant(release("1"));
        routes.routeEveryStoreTo(bundles.deployEdited(release("edited").contents(), "ask sooner"));

        seeds.plant(release("1"));
        assertThat(drafts()).isZero();
        seeds.plant(release("2"));
        seeds.plant(release("2"));

        assertThat(deployments()).isEqualTo(2);
        assertThat(drafts()).isEqualTo(1);
        assertThat(routes.resolve("order", ELM).version()).isEqualTo(2);
    }

    @Test
    void aFolderWithoutDiagramsDeploysNothing() {
        seeds.plant(new BundleFiles(Map.of()));
        seeds.afterSingletonsInstantiated();

        assertThat(deployments()).isZero();
        assertThatThrownBy(() -> routes.resolve("order", ELM)).isInstanceOf(NotFound.class);
    }

    @Test
    void nodesThatStartTogetherDeployOnce() throws Exception {
        var nodes = Executors.newFixedThreadPool(4);
        try {
            var all = Stream.generate(() -> (Callable<Void>) () -> {
                seeds.plant(release("1"));
                return null;
            }).limit(4).toList();
            for (var node : nodes.invokeAll(all)) {
                node.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(deployments()).isEqualTo(1);
    }

    @Test
    void aStoreCanGoItsOwnWayAndComeBack() {
        seeds.plant(release("1"));
        var edited = bundles.deployEdited(release("edited").contents(), "ask sooner");
        assertThat(routes.resolve("order", ELM).version()).isEqualTo(1);

        routes.routeTo(ELM, edited);
        assertThat(routes.resolve("order", ELM).version()).isEqualTo(2);
        assertThat(routes.resolve("order", OAK).version()).isEqualTo(1);

        routes.withdraw(ELM);
        assertThat(routes.resolve("order", ELM).version()).isEqualTo(1);
    }

    @Test
    void aRouteThatIsTakenBackWithItsTransactionWasNeverThere() {
        seeds.plant(release("1"));
        var edited = bundles.deployEdited(release("edited").contents(), "ask sooner");

        transactions.executeWithoutResult(transaction -> {
            routes.routeTo(ELM, edited);
            assertThat(routes.routeOf(ELM)).contains(edited);
            transaction.setRollbackOnly();
        });

        assertThat(routes.resolve("order", ELM).version()).isEqualTo(1);
    }

    @Test
    void aChangeByAnotherNodeIsSeenAfterAMoment() {
        seeds.plant(release("1"));
        routes.routeOf(ELM);
        var edited = bundles.deployEdited(release("edited").contents(), "ask sooner");
        jdbc.sql("insert into process_route (store_id, deployment_id, since) values (?, ?, now())").params(ELM.value(), edited).update();

        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(routes.routeOf(ELM)).contains(edited));
    }

    @Test
    void theFingerprintKnowsNamesAndContents() {
        var one = new BundleFiles(Map.of("a", bytes("1"), "b", bytes("2")));

        assertThat(one.sha256()).isEqualTo(new BundleFiles(Map.of("b", bytes("2"), "a", bytes("1"))).sha256())
                .isNotEqualTo(new BundleFiles(Map.of("a", bytes("12"), "b", bytes(""))).sha256())
                .isNotEqualTo(new BundleFiles(Map.of("a", bytes("1"), "c", bytes("2"))).sha256())
                .hasSize(64);
    }

    private static BundleFiles release(String name) {
        var files = new HashMap<>(TestDiagrams.all());
        files.put("order.bpmn", bytes(TestDiagrams.text("order.bpmn").replace("name=\"Order\"", "name=\"Order " + name + "\"")));
        return new BundleFiles(files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private long deployments() {
        return engine.getRepositoryService().createDeploymentQuery().count();
    }

    private int drafts() {
        return jdbc.sql("select count(*) from process_seed_draft").query(Integer.class).single();
    }
}
