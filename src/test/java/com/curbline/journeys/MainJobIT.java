package com.curbline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The main job from order in to order out, through the public addresses, with the job executor and the dispatcher running. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:main-job;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "curbline.demo.simulator=false"})
class MainJobIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    @LocalServerPort
    private int port;

    private Api api;
    private String phone;

    @BeforeEach
    void connect() throws java.io.IOException {
        api = new Api("http://localhost:" + port);
        phone = OrderJson.freshPhone();
        api.importCatalogue(java.nio.file.Path.of("src/main/resources/demo/catalogue.csv"));
    }

    @Test
    void anOrderWithAMissingItemIsAskedAboutAnsweredAndReadyOnTime() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 2).line("2", "D0030", 1));

        reportShort(order, "1", 0);
        await().atMost(SOON).until(() -> api.textsOn(phone).size() == 1);
        assertThat(api.textsOn(phone).get(0)).contains("FreshMart").contains(number(order)).contains("1").contains("STOP");
        api.reply(phone, "1");
        await().atMost(SOON).until(() -> line(order, "1").get("status").asString().equals("SUBSTITUTED"));

        var substitution = line(order, "1").get("substitution");
        assertThat(substitution.at("/decision/by").asString()).isEqualTo("CUSTOMER");
        assertThat(substitution.at("/decision/channel").asString()).isEqualTo("SMS");
        assertThat(substitution.at("/decision/sku")).isEqualTo(substitution.at("/offers/0/sku"));
        await().atMost(SOON).until(() -> api.textsOn(phone).size() == 2);

        post(order, "/pick-results", Map.of("results", List.of(), "complete", true));
        assertThat(view(order).get("status").asString()).isEqualTo("PICKED");
        post(order, "/staging", Map.of("location", "A3"));
        assertThat(view(order).at("/timing/onTime").asBoolean()).isTrue();
        await().atMost(SOON).until(() -> api.textsOn(phone).size() == 3);
        post(order, "/arrival", Map.of("bay", "3", "vehicle", "blue hatchback"));
        post(order, "/hand-over", Map.of("rejectedLines", List.of()));

        assertThat(view(order).get("status").asString()).isEqualTo("HANDED_OVER");
        assertThat(story(order)).contains("OrderReceived", "ProcessStarted", "ItemReportedMissing", "CustomerTexted", "CustomerReplied",
                "MissingItemSettled", "OrderPicked", "OrderBecameReady", "CustomerArrived", "OrderHandedOver");
    }

    @Test
    void aSpanishCustomerReadsSpanishAndAnswersSi() {
        var order = place(OrderJson.from(phone).inSpanish().line("1", "D0001", 1));

        reportShort(order, "1", 0);
        await().atMost(SOON).until(() -> api.textsOn(phone).size() == 1);
        assertThat(api.textsOn(phone).get(0)).contains("pedido").doesNotContain("out of stock");
        api.reply(phone, "sí");

        await().atMost(SOON).until(() -> line(order, "1").get("status").asString().equals("SUBSTITUTED"));
        await().atMost(SOON).until(() -> api.textsOn(phone).size() == 2);
    }

    @Test
    void severalMissingItemsAreAskedInOneText() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 1).line("2", "D0030", 1));

        post(order, "/pick-results", Map.of("results", List.of(result("1", 0), result("2", 0)), "complete", true));
        await().atMost(SOON).until(() -> api.textsOn(phone).size() == 1);
        assertThat(view(order).get("status").asString()).isEqualTo("PICKING");
        api.reply(phone, "A1 B no");

        await().atMost(SOON).until(() -> view(order).get("status").asString().equals("PICKED"));
        assertThat(line(order, "1").get("status").asString()).isEqualTo("SUBSTITUTED");
        assertThat(line(order, "2").get("status").asString()).isEqualTo("REFUNDED");
        await().atMost(SOON).until(() -> api.textsOn(phone).size() == 2);
    }

    @Test
    void aSecondReplyChangesNothingAndIsAnsweredOnce() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 1));
        reportShort(order, "1", 0);
        await().atMost(SOON).until(() -> api.textsOn(phone).size() == 1);
        api.reply(phone, "1");
        await().atMost(SOON).until(() -> api.textsOn(phone).size() == 2);

        api.reply(phone, "no");

        await().atMost(SOON).until(() -> api.textsOn(phone).size() == 3);
        assertThat(line(order, "1").get("status").asString()).isEqualTo("SUBSTITUTED");
    }

    @Test
    void withLessThanTwoMinutesLeftTheSilenceRuleDecidesAtOnceAndTheCustomerIsTold() {
        var order = place(OrderJson.from(phone).promisedIn(Duration.ofSeconds(100)).line("1", "D0001", 1));

        reportShort(order, "1", 0);

        assertThat(line(order, "1").at("/substitution/decision/by").asString()).isEqualTo("SILENCE_RULE");
        await().atMost(SOON).until(() -> api.textsOn(phone).size() == 1);
    }

    @Test
    void theFirstAnswerWinsAndTheSecondIsToldWhatStands() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 1));
        reportShort(order, "1", 0);
        var id = line(order, "1").at("/substitution/substitutionId").asString();

        assertThat(api.post("/substitutions/" + id + "/decision", Map.of("choice", "REFUND")).getStatusCode().value()).isEqualTo(200);
        var second = api.post("/substitutions/" + id + "/decision", Map.of("choice", "1"));

        assertThat(second.getStatusCode().value()).isEqualTo(409);
        assertThat(second.getBody().at("/decision/outcome").asString()).isEqualTo("REFUND");
    }

    private JsonNode place(OrderJson order) {
        var answer = api.post("/orders", order.build());
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(201);
        return answer.getBody();
    }

    private void reportShort(JsonNode order, String line, int found) {
        post(order, "/pick-results", Map.of("results", List.of(result(line, found)), "complete", false));
    }

    private static Map<String, Object> result(String line, int found) {
        return Map.of("lineId", line, "pickedQuantity", found, "reason", "NOT_ON_SHELF");
    }

    private void post(JsonNode order, String path, Object body) {
        var answer = api.post("/orders/" + order.get("orderId").asString() + path, body);
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(200);
    }

    private JsonNode view(JsonNode order) {
        return api.get("/orders/" + order.get("orderId").asString()).getBody();
    }

    private JsonNode line(JsonNode order, String lineId) {
        return view(order).get("lines").valueStream().filter(line -> line.get("lineId").asString().equals(lineId)).findFirst().orElseThrow();
    }

    private List<String> story(JsonNode order) {
        return api.get("/orders/" + order.get("orderId").asString() + "/story").getBody().valueStream().map(entry -> entry.get("kind").asString()).toList();
    }

    private static String number(JsonNode order) {
        return order.get("orderNumber").asString();
    }
}
