package com.curbline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** What cannot be taken is turned down with the reason and its place, and changes nothing. */
@H2Journey
class RefusalsIT extends Journey {

    private static void assertProblem(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody().get("status").asInt()).isEqualTo(status);
        assertThat(answer.getBody().get("type").asString()).endsWith(code);
        assertThat(answer.getBody().get("title").asString()).isNotBlank();
        assertThat(answer.getBody().get("detail").asString()).isNotBlank();
    }

    private static void assertInvalid(ResponseEntity<JsonNode> answer, String pointer) {
        assertProblem(answer, 422, "invalid-request");
        assertThat(answer.getBody().get("errors").valueStream().map(error -> error.get("pointer").asString())).contains(pointer);
        assertThat(answer.getBody().get("errors").valueStream()).allSatisfy(error -> assertThat(error.get("message").asString()).isNotBlank());
    }

    /** The answer to a command that must leave the order, its story and its tasks as they are. */
    private ResponseEntity<JsonNode> refused(JsonNode order, String path, Object body) {
        var before = everythingAbout(order);
        var answer = api.post(path, body);
        assertThat(everythingAbout(order)).isEqualTo(before);
        return answer;
    }

    private List<JsonNode> everythingAbout(JsonNode order) {
        var tasks = api.get("/tasks?storeId=elm-street&limit=200").getBody().get("items").valueStream().filter(task -> task.get("orderId").equals(order.get("orderId")));
        var all = new ArrayList<JsonNode>(tasks.toList());
        all.add(view(order));
        all.add(api.get(path(order) + "/story").getBody());
        return all;
    }

    private OrderJson milk() {
        return OrderJson.from(phone).line("1", "D0001", 2);
    }

    private JsonNode withMilkMissing() {
        var order = place(milk());
        reportShort(order, "1", 0);
        awaitTexts(1);
        return order;
    }

    private void assertNotTakenIn(OrderJson order, String pointer) {
        var answer = api.post("/orders", order.build());

        assertInvalid(answer, pointer);
        assertThat(api.get("/orders?storeId=elm-street&orderNumber=" + order.build().get("orderNumber")).getBody().get("items").size()).isZero();
    }

    @Test
    void anUnknownProduct() {
        assertNotTakenIn(OrderJson.from(phone).line("1", "D0001", 1).line("2", "NO-SUCH-SKU", 1), "/lines/1/sku");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5550142", "(512) 555-0142", "+1", "", "call me"})
    void aWrongPhoneNumber(String wrong) {
        assertNotTakenIn(milk().withCustomer("phone", wrong), "/customer/phone");
    }

    @Test
    void aMissingCustomer() {
        assertNotTakenIn(milk().with("customer", null), "/customer");
    }

    @Test
    void anUnknownLanguage() {
        assertNotTakenIn(milk().withCustomer("locale", "xx"), "/customer/locale");
    }

    @Test
    void aPromiseInThePast() {
        assertNotTakenIn(milk().promisedIn(Duration.ofMinutes(-1)), "/promise/to");
    }

    @Test
    void aPromiseThatEndsBeforeItBegins() {
        assertNotTakenIn(milk().with("promise", Map.of("from", "2099-01-01T10:00:00Z", "to", "2099-01-01T09:00:00Z")), "/promise/to");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1000, Integer.MAX_VALUE})
    void aQuantityThatNobodyOrders(int quantity) {
        assertNotTakenIn(OrderJson.from(phone).line("1", "D0001", quantity), "/lines/0/quantity");
    }

    @Test
    void anOrderWithoutLines() {
        assertNotTakenIn(OrderJson.from(phone), "/lines");
    }

    @Test
    void twoLinesOfTheSameId() {
        assertNotTakenIn(OrderJson.from(phone).line("1", "D0001", 1).line("1", "D0030", 1), "/lines/1/lineId");
    }

    @Test
    void anUnknownWish() {
        assertNotTakenIn(milk().ifUnavailable("WHATEVER"), "/ifUnavailable/action");
    }

    @Test
    void choicesWithoutAChoice() {
        assertNotTakenIn(milk().ifUnavailable("CHOICES"), "/ifUnavailable/choices");
    }

    @Test
    void anUnknownStore() {
        assertInvalid(api.post("/orders", milk().with("storeId", "pine-road").build()), "/storeId");
    }

    @Test
    void aStoreThatTheClientMayNotSee() {
        var order = milk();

        assertInvalid(api.postAsOakAvenue("/orders", order.build()), "/storeId");
        assertThat(api.get("/orders?storeId=elm-street&orderNumber=" + order.build().get("orderNumber")).getBody().get("items").size()).isZero();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var answer = api.post("/orders", OrderJson.from("nonsense").line("1", "NO-SUCH-SKU", 0).build());

        assertThat(answer.getBody().get("errors").valueStream().map(error -> error.get("pointer").asString()))
                .contains("/customer/phone", "/lines/0/sku", "/lines/0/quantity");
    }

    @Test
    void anOrderNumberThatIsThereAlready() {
        var first = place(milk());

        var second = api.post("/orders", milk().with("orderNumber", first.get("orderNumber").asString()).build());

        assertProblem(second, 409, "order-exists");
        assertThat(second.getBody().get("orderId")).isEqualTo(first.get("orderId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1,2", "not json", "{\"orderNumber\": }"})
    void brokenJson(String body) {
        assertProblem(api.post("/orders", body), 400, "malformed-request");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"lines\":\"none\"} | /lines", "{\"promise\":{\"to\":\"tomorrow\"}} | /promise/to", "{\"lines\":[{\"quantity\":\"many\"}]} | /lines/0/quantity",
            "{\"lines\":[{\"quantity\":1.5}]} | /lines/0/quantity"})
    void jsonOfAnotherShapeIsPointedAt(String body, String pointer) {
        var answer = api.post("/orders", body);

        assertThat(answer.getStatusCode().value()).isIn(400, 422);
        assertThat(answer.getBody().get("errors").valueStream().map(error -> error.get("pointer").asString())).contains(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "\"text\""})
    void jsonThatIsNoOrder(String body) {
        var answer = api.post("/orders", body);

        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isIn(400, 422);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aLineThatIsNull() {
        var lines = new ArrayList<Object>();
        lines.add(null);

        assertNotTakenIn(milk().with("lines", lines), "/lines/0");
    }

    @Test
    void aMissingBody() {
        assertProblem(api.postNothing("/orders"), 400, "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cancellation", "/staging", "/pick-results"})
    void aMissingBodyOfACommand(String command) {
        var order = place(milk());

        assertProblem(api.postNothing(path(order) + command), 400, "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}"})
    void anEmptyCommand(String body) {
        var order = place(milk());

        for (var command : List.of("/cancellation", "/staging", "/pick-results")) {
            assertThat(refused(order, path(order) + command, body).getStatusCode().value()).as(command).isIn(400, 422);
        }
    }

    @Test
    void nobodyWithoutAToken() {
        assertProblem(api.getWithoutToken("/orders?storeId=elm-street"), 401, "not-signed-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-order", "01a1ff43-dd00-7309-a6bf-ffa6f7448973"})
    void anUnknownOrder(String id) {
        assertThat(api.get("/orders/" + id).getStatusCode().value()).isEqualTo(404);
        assertThat(api.post("/orders/" + id + "/cancellation", Map.of("reason", "r")).getStatusCode().value()).isEqualTo(404);
        assertThat(api.post("/orders/" + id + "/pick-results", Map.of("results", List.of(), "complete", true)).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void anUnknownOrderIsToldAsAProblem() {
        assertProblem(api.get("/orders/no-such-order"), 404, "not-found");
        assertProblem(api.get("/orders/no-such-order/story"), 404, "not-found");
        assertProblem(api.get("/substitutions/no-such-item"), 404, "not-found");
        assertProblem(api.post("/tasks/no-such-task/claim", Map.of()), 404, "not-found");
    }

    @Test
    void anOrderOfAnotherStoreDoesNotExist() {
        var order = place(milk());

        assertProblem(api.getAsOakAvenue(path(order)), 404, "not-found");
        assertProblem(api.getAsOakAvenue(path(order) + "/story"), 404, "not-found");
        assertProblem(api.postAsOakAvenue(path(order) + "/cancellation", Map.of("reason", "r")), 404, "not-found");
        assertThat(status(order)).isEqualTo("RECEIVED");
    }

    @Test
    void aMissingItemOfAnotherStoreDoesNotExist() {
        var order = withMilkMissing();

        assertProblem(api.getAsOakAvenue("/substitutions/" + substitution(order, "1")), 404, "not-found");
        assertProblem(api.postAsOakAvenue("/substitutions/" + substitution(order, "1") + "/decision", Map.of("choice", "REFUND")), 404, "not-found");
        assertThat(lineStatus(order, "1")).isEqualTo("SHORT");
    }

    @Test
    void theListOfAnotherStoreDoesNotExist() {
        assertProblem(api.getAsOakAvenue("/orders?storeId=elm-street"), 404, "not-found");
        assertProblem(api.getAsOakAvenue("/tasks?storeId=elm-street"), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, -1, Integer.MAX_VALUE})
    void piecesThatCannotHaveBeenPicked(int picked) {
        var order = place(milk());

        assertInvalid(refused(order, path(order) + "/pick-results", Map.of("results", List.of(result("1", picked)), "complete", false)), "/results/0/pickedQuantity");
    }

    @Test
    void aResultForALineThatIsNotThere() {
        var order = place(milk());

        assertInvalid(refused(order, path(order) + "/pick-results", Map.of("results", List.of(result("1", 0), result("9", 0)), "complete", false)), "/results/1/lineId");
    }

    @Test
    void twoResultsForOneLine() {
        var order = place(milk());

        assertInvalid(refused(order, path(order) + "/pick-results", Map.of("results", List.of(result("1", 1), result("1", 0)), "complete", false)), "/results/1/lineId");
    }

    @Test
    void anUnknownReason() {
        var order = place(milk());

        assertInvalid(refused(order, path(order) + "/pick-results",
                Map.of("results", List.of(Map.of("lineId", "1", "pickedQuantity", 0, "reason", "ALIENS")), "complete", false)), "/results/0/reason");
    }

    @Test
    void aShortageOfALineThatIsPickedAlready() {
        var order = place(milk());
        post(order, "/pick-results", Map.of("results", List.of(Map.of("lineId", "1", "pickedQuantity", 2)), "complete", false));

        assertProblem(refused(order, path(order) + "/pick-results", Map.of("results", List.of(result("1", 0)), "complete", false)), 409, "line-already-picked");
    }

    @Test
    void aShortageOfALineThatIsShortAlready() {
        var order = withMilkMissing();

        assertProblem(refused(order, path(order) + "/pick-results", Map.of("results", List.of(result("1", 0)), "complete", false)), 409, "shortage-open");
    }

    @Test
    void spoiledPiecesThatLeaveAsManyAsThereWere() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 5));
        reportShort(order, "1", 3);
        awaitTexts(1);
        api.post("/substitutions/" + substitution(order, "1") + "/decision", Map.of("choice", "REFUND"));
        awaitTexts(2);

        var answer = refused(order, path(order) + "/pick-results", Map.of("results", List.of(Map.of("lineId", "1", "pickedQuantity", 4, "reason", "DAMAGED")), "complete", false));

        assertInvalid(answer, "/results/0/pickedQuantity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staging", "/hand-over"})
    void aStepBeforeItsTime(String step) {
        var order = place(milk());

        var answer = refused(order, path(order) + step, step.equals("/staging") ? Map.of("location", "A3") : Map.of("rejectedLines", List.of()));

        assertProblem(answer, 409, step.equals("/staging") ? "not-picked" : "not-ready");
    }

    @Test
    void stagingWithAnOpenItem() {
        var order = withMilkMissing();
        endPicking(order);

        assertProblem(refused(order, path(order) + "/staging", Map.of("location", "A3")), 409, "not-picked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a place whose name is much too long to be written on any shelf of the store"})
    void aPlaceWithoutAName(String location) {
        var order = place(milk());
        endPicking(order);

        assertInvalid(refused(order, path(order) + "/staging", Map.of("location", location)), "/location");
    }

    @Test
    void aRejectedLineThatIsNotThere() {
        var order = place(milk());
        endPicking(order);
        post(order, "/staging", Map.of("location", "A3"));

        assertInvalid(refused(order, path(order) + "/hand-over", Map.of("rejectedLines", List.of("9"))), "/rejectedLines/0");
    }

    @Test
    void anythingAboutAnOrderThatIsClosed() {
        var order = place(milk());
        post(order, "/cancellation", Map.of("reason", "changed my mind"));

        for (var command : Map.of("/cancellation", Map.of("reason", "again"), "/arrival", Map.of(), "/on-the-way", Map.of(), "/staging", Map.of("location", "A3"),
                "/pick-results", Map.of("results", List.of(), "complete", true)).entrySet()) {
            assertProblem(refused(order, path(order) + command.getKey(), command.getValue()), 409, "order-closed");
        }
    }

    @Test
    void aCancellationOfAnOrderThatTheCustomerHas() {
        var order = place(milk());
        endPicking(order);
        post(order, "/staging", Map.of("location", "A3"));
        post(order, "/hand-over", Map.of("rejectedLines", List.of()));

        assertProblem(refused(order, path(order) + "/cancellation", Map.of("reason", "too late")), 409, "order-closed");
        assertProblem(refused(order, path(order) + "/arrival", Map.of("bay", "1")), 409, "order-closed");
        assertProblem(refused(order, path(order) + "/hand-over", Map.of()), 409, "not-ready");
    }

    @Test
    void aDecisionOnAnItemThatIsSettled() {
        var order = withMilkMissing();
        var decision = "/substitutions/" + substitution(order, "1") + "/decision";
        api.post(decision, Map.of("choice", "REFUND"));
        awaitTexts(2);

        var second = refused(order, decision, Map.of("choice", "1"));

        assertProblem(second, 409, "substitution-closed");
        assertThat(second.getBody().at("/decision/outcome").asString()).isEqualTo("REFUND");
    }

    @ParameterizedTest
    @CsvSource({"choice, 9, /choice", "choice, PERHAPS, /choice", "choice, '', /choice", "sku, NO-SUCH-SKU, /sku"})
    void aChoiceThatIsNone(String field, String value, String pointer) {
        var order = withMilkMissing();

        assertInvalid(refused(order, "/substitutions/" + substitution(order, "1") + "/decision", Map.of(field, value)), pointer);
    }

    @Test
    void aChoiceOfTwoThings() {
        var order = withMilkMissing();

        assertInvalid(refused(order, "/substitutions/" + substitution(order, "1") + "/decision", Map.of("choice", "1", "sku", "D0002")), "/choice");
    }

    @Test
    void aProductThatHarmsTheCustomer() {
        var order = place(OrderJson.from(phone).avoiding("milk").line("1", "D0020", 1));
        reportShort(order, "1", 0);
        awaitTexts(1);

        var answer = refused(order, "/substitutions/" + substitution(order, "1") + "/decision", Map.of("sku", "D0001"));

        assertProblem(answer, 409, "substitute-not-allowed");
        assertThat(answer.getBody().get("rule").asString()).isEqualTo("CONTAINS_AVOIDED");
    }

    @Test
    void aReplyFromANumberThatNobodyAsked() {
        var order = withMilkMissing();
        var stranger = OrderJson.freshPhone();

        assertThat(api.reply(stranger, "1").value()).isEqualTo(202);

        api.reply(phone, "no");
        await().atMost(SOON).until(() -> lineStatus(order, "1").equals("REFUNDED"));
        assertThat(api.textsOn(stranger)).isEmpty();
    }

    @Test
    void aWishForALineThatIsPicked() {
        var order = place(milk());
        endPicking(order);

        var before = everythingAbout(order);
        var answer = api.put(path(order) + "/preferences", Map.of("lines", List.of(Map.of("lineId", "1", "ifUnavailable", Map.of("action", "REFUND")))));

        assertProblem(answer, 409, "line-already-picked");
        assertThat(everythingAbout(order)).isEqualTo(before);
    }

    @Test
    void aWishThatIsNone() {
        var order = place(milk());

        assertInvalid(api.put(path(order) + "/preferences", Map.of("lines", List.of(Map.of("lineId", "9", "ifUnavailable", Map.of("action", "REFUND"))))), "/lines/0/lineId");
        assertInvalid(api.put(path(order) + "/preferences", Map.of("ifUnavailable", Map.of("action", "WHATEVER"))), "/ifUnavailable/action");
    }

    @Test
    void aWishWithoutAnything() {
        var order = place(milk());

        assertThat(api.put(path(order) + "/preferences", Map.of("lines", List.of(Map.of("lineId", "1")))).getStatusCode().value()).isEqualTo(422);
    }

    @Test
    void anUnknownStatus() {
        assertInvalid(api.get("/orders?storeId=elm-street&status=LOST"), "/status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1"})
    void aPageOfNoSize(String limit) {
        assertInvalid(api.get("/orders?storeId=elm-street&limit=" + limit), "/limit");
    }

    @Test
    void aListWithoutAStore() {
        assertThat(api.get("/orders").getStatusCode().value()).isEqualTo(400);
        assertThat(api.get("/orders?storeId=elm-street&limit=many").getStatusCode().value()).isEqualTo(400);
    }

    @Test
    void aListIsPagedWithoutLossAndWithoutRepeat() {
        for (int i = 0; i < 5; i++) {
            place(milk());
        }
        var seen = new ArrayList<String>();
        String next = "";
        do {
            var page = api.get("/orders?storeId=elm-street&limit=2&after=" + next).getBody();
            page.get("items").valueStream().forEach(order -> seen.add(order.get("orderId").asString()));
            next = page.get("next").isNull() ? null : page.get("next").asString();
        } while (next != null);

        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(5).isSorted();
    }

    @Test
    void aListCanBeNarrowedToAStatus() {
        var cancelled = place(milk());
        post(cancelled, "/cancellation", Map.of("reason", "changed my mind"));

        var found = api.get("/orders?storeId=elm-street&status=CANCELLED&limit=200").getBody().get("items");

        assertThat(found.valueStream().map(order -> order.get("status").asString())).isNotEmpty().containsOnly("CANCELLED");
    }

    @Test
    void aCommandSentTwiceUnderOneKeyTakesEffectOnce() {
        var key = UUID.randomUUID().toString();
        var order = milk().build();
        var first = api.post("/orders", order, key);

        var second = api.post("/orders", order, key);

        assertThat(second.getStatusCode().value()).isEqualTo(201);
        assertThat(second.getBody()).isEqualTo(first.getBody());
        assertThat(second.getHeaders().getLocation()).isEqualTo(first.getHeaders().getLocation());
    }

    @Test
    void aReportSentTwiceUnderOneKeyOpensOneItem() {
        var key = UUID.randomUUID().toString();
        var order = place(milk());
        var report = Map.of("results", List.of(result("1", 0)), "complete", false);
        var first = api.post(path(order) + "/pick-results", report, key);

        var second = api.post(path(order) + "/pick-results", report, key);

        assertThat(second.getBody().at("/lines/0/substitution/substitutionId")).isEqualTo(first.getBody().at("/lines/0/substitution/substitutionId"));
    }

    @Test
    void oneKeyForTwoCommandsIsRefused() {
        var key = UUID.randomUUID().toString();
        api.post("/orders", milk().build(), key);

        var other = milk();
        assertProblem(api.post("/orders", other.build(), key), 409, "idempotency-key-reused");
        assertThat(api.get("/orders?storeId=elm-street&orderNumber=" + other.build().get("orderNumber")).getBody().get("items").size()).isZero();
    }

    @Test
    void aCommandThatWasRefusedMayBeSentAgainUnderItsKey() {
        var key = UUID.randomUUID().toString();
        var order = place(milk());
        assertThat(api.post(path(order) + "/staging", Map.of("location", "A3"), key).getStatusCode().value()).isEqualTo(409);
        endPicking(order);

        assertThat(api.post(path(order) + "/staging", Map.of("location", "A3"), key).getStatusCode().value()).isEqualTo(200);
    }
}
