package com.curbline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What integrators, pickers and customers do through the public addresses. */
abstract class Journey {

    static final Duration SOON = Duration.ofSeconds(20);

    @LocalServerPort
    private int port;

    Api api;
    String phone;

    @BeforeEach
    void connect() {
        api = new Api("http://localhost:" + port);
        api.makeSureOfCatalogue("elm-street");
        phone = OrderJson.freshPhone();
    }

    JsonNode place(OrderJson order) {
        var answer = api.post("/orders", order.build());
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(201);
        return answer.getBody();
    }

    void reportShort(JsonNode order, String line, int found) {
        post(order, "/pick-results", Map.of("results", List.of(result(line, found)), "complete", false));
    }

    static Map<String, Object> result(String line, int found) {
        return Map.of("lineId", line, "pickedQuantity", found, "reason", "NOT_ON_SHELF");
    }

    void endPicking(JsonNode order) {
        post(order, "/pick-results", Map.of("results", List.of(), "complete", true));
    }

    void post(JsonNode order, String path, Object body) {
        var answer = api.post(path(order) + path, body);
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(200);
    }

    static String path(JsonNode order) {
        return "/orders/" + order.get("orderId").asString();
    }

    JsonNode view(JsonNode order) {
        return api.get(path(order)).getBody();
    }

    String status(JsonNode order) {
        return view(order).get("status").asString();
    }

    JsonNode line(JsonNode order, String lineId) {
        return view(order).get("lines").valueStream().filter(line -> line.get("lineId").asString().equals(lineId)).findFirst().orElseThrow();
    }

    String lineStatus(JsonNode order, String lineId) {
        return line(order, lineId).get("status").asString();
    }

    String substitution(JsonNode order, String lineId) {
        return line(order, lineId).at("/substitution/substitutionId").asString();
    }

    List<String> story(JsonNode order) {
        return api.get(path(order) + "/story").getBody().valueStream().map(entry -> entry.get("kind").asString()).toList();
    }

    void awaitTexts(int count) {
        await().atMost(SOON).untilAsserted(() -> assertThat(api.textsOn(phone)).hasSize(count));
    }
}
