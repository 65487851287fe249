package com.curbline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.journeys.Acknowledged.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A node that is killed in the middle of its work loses nothing that it acknowledged and does nothing twice. */
class KillNineIT {

    private static final Logger LOG = LoggerFactory.getLogger(KillNineIT.class);
    private static final int KILLS = 2;
    private static final int WRITERS = 4;
    private static final int FEWEST_STEPS = 20;
    private static final int MOST_MORE_STEPS = 60;
    /** A text on its way when the node died is looked for once its lease is over, and sent once it has surely not arrived. */
    private static final Duration UNTIL_TEXTS_ARE_CLEAR = Duration.ofSeconds(90);

    @TempDir Path dataDir;

    private final long seed = Long.getLong("curbline.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Queue<Acknowledged> orders = new ConcurrentLinkedQueue<>();

    @Test
    @Tag("F2")
    @Tag("F8")
    void whatWasAcknowledgedIsThereAfterAKillAndNothingHappenedTwice() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            workUntilKilled(kill);
        }
        try (var node = start()) {
            LOG.info("Seed {}: {} orders through {} kills: {}", seed, orders.size(), KILLS, acknowledged());
            var api = new Api(node.address());
            orders.stream().filter(order -> order.pending() != null && order.pending().path() != null).forEach(order -> Writer.resend(api, order));
            assertThat(orders.stream().filter(order -> order.has(Step.REPORTED_SHORT))).as("orders with a missing item").isNotEmpty();
            orders.stream().filter(order -> order.has(Step.PLACED)).forEach(order -> assertWhole(api, order));
        }
    }

    private PackagedNode start() throws IOException {
        var node = PackagedNode.start(dataDir, Path.of("target", "kill-nine.log"));
        LOG.info("The packaged node: {}", node.figures());
        return node;
    }

    private void workUntilKilled(int kill) throws Exception {
        var threads = Executors.newFixedThreadPool(WRITERS);
        try (var node = start()) {
            var api = new Api(node.address());
            api.makeSureOfCatalogue("elm-street");
            IntStream.range(0, WRITERS).forEach(i -> threads.submit(new Writer(api, orders)));
            var enough = steps() + FEWEST_STEPS + random.nextInt(MOST_MORE_STEPS);
            await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(1 + random.nextInt(20))).until(() -> steps() >= enough);
            LOG.info("Kill {} after {} steps: {}", kill, steps(), node.figures());
        }
        threads.shutdownNow();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    private long steps() {
        return acknowledged().values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<String, Long> acknowledged() {
        return List.of(Step.values()).stream().collect(Collectors.toMap(Step::name, step -> orders.stream().filter(order -> order.has(step)).count()));
    }

    private void assertWhole(Api api, Acknowledged order) {
        var path = "/orders/" + order.orderId();
        assertThat(api.get(path).getStatusCode().value()).as("order %s", order.number()).isEqualTo(200);
        if (order.has(Step.REPLIED)) {
            await().atMost(UNTIL_TEXTS_ARE_CLEAR).until(() -> api.get(path).getBody().at("/lines/0/status").asString().equals("SUBSTITUTED"));
        }
        await().atMost(UNTIL_TEXTS_ARE_CLEAR).untilAsserted(() -> assertTexts(api, order));
        assertStory(api, order);
    }

    private static void assertTexts(Api api, Acknowledged order) {
        var texts = api.textsOn(order.phone);
        var mayHaveReplied = order.pending() != null;
        assertThat(texts.stream().filter(text -> text.contains("out of stock"))).as("questions of order %s", order.number()).hasSize(order.has(Step.REPORTED_SHORT) ? 1 : 0);
        assertThat(texts.stream().filter(text -> text.contains("Got it"))).as("confirmations of order %s", order.number())
                .hasSizeBetween(order.has(Step.REPLIED) ? 1 : 0, order.has(Step.REPLIED) || mayHaveReplied ? 1 : 0);
        assertThat(texts.stream().filter(text -> text.contains("ready for pickup"))).as("announcements of order %s", order.number()).hasSize(order.has(Step.STAGED) ? 1 : 0);
    }

    /** Each step left its trace once, and where the order stands somebody has the work that comes next. */
    private static void assertStory(Api api, Acknowledged order) {
        var path = "/orders/" + order.orderId();
        var told = api.get(path + "/story").getBody().valueStream().map(entry -> entry.get("kind").asString()).toList();
        assertThat(told.stream().filter("OrderReceived"::equals)).hasSize(1);
        assertThat(told.stream().filter("ItemReportedMissing"::equals)).hasSize(order.has(Step.REPORTED_SHORT) ? 1 : 0);
        assertThat(told.stream().filter("PickingEnded"::equals)).hasSize(order.has(Step.PICKED) ? 1 : 0);
        assertThat(told.stream().filter("OrderBecameReady"::equals)).hasSize(order.has(Step.STAGED) ? 1 : 0);
        assertThat(told.stream().filter("CustomerReplied"::equals)).hasSizeLessThanOrEqualTo(1);
        assertThat(told.stream().filter("MissingItemSettled"::equals)).hasSizeLessThanOrEqualTo(1);
        var work = api.get("/tasks?storeId=elm-street").getBody().get("items").valueStream().filter(task -> task.get("orderId").asString().equals(order.orderId()))
                .map(task -> task.get("kind").asString()).toList();
        assertThat(work).as("work on order %s", order.number()).isEqualTo(nextWork(api.get(path).getBody().get("status").asString(), order));
    }

    private static List<String> nextWork(String status, Acknowledged order) {
        return switch (status) {
            case "RECEIVED" -> List.of("PickOrder");
            case "PICKING" -> order.has(Step.PICKED) ? List.of() : List.of("PickOrder");
            case "PICKED" -> List.of("StageOrder");
            default -> List.of();
        };
    }
}
