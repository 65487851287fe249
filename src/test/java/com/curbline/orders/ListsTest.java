package com.curbline.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.CurblineApplication;
import com.curbline.journeys.OrderJson;
import com.curbline.testsupport.EngineTestSupport;
import com.curbline.testsupport.RoundTrips;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lists of the API: orders and staff work, page by page. */
@SpringBootTest(classes = CurblineApplication.class, properties = {
        "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "curbline.demo.simulator=false",
        "curbline.engine.job-executor=false", "curbline.messaging.senders=0", "curbline.messaging.readers=0"})
@AutoConfigureMockMvc
@Import(EngineTestSupport.class)
class ListsTest {

    private static final int ORDERS = 5;

    @Autowired MockMvcTester http;
    @Autowired RoundTrips trips;

    private final JsonMapper json = new JsonMapper();
    private final Set<String> placed = new HashSet<>();

    @BeforeEach
    void placeOrders() throws Exception {
        http.post().uri("/api/v1/catalogue/import?storeId=elm-street").header("Authorization", "Bearer demo-api-key").contentType("text/csv")
                .content(Files.readAllBytes(Path.of("src/main/resources/demo/catalogue.csv"))).exchange();
        for (int i = 0; i < ORDERS; i++) {
            var order = post("/orders", OrderJson.from(OrderJson.freshPhone()).line("1", "D0001", 2).build());
            placed.add(order.get("orderId").asString());
            post("/orders/" + order.get("orderId").asString() + "/pick-results",
                    json.readTree("{\"results\":[{\"lineId\":\"1\",\"pickedQuantity\":1,\"reason\":\"NOT_ON_SHELF\"}],\"complete\":false}"));
        }
    }

    @Test
    void ordersArePagedAndEveryLineShowsItsSubstitution() {
        var orders = pages("/orders?storeId=elm-street&limit=2");
        assertThat(orders.stream().map(order -> order.get("orderId").asString())).doesNotHaveDuplicates().containsAll(placed);
        assertThat(orders).filteredOn(order -> placed.contains(order.get("orderId").asString())).hasSize(ORDERS)
                .allSatisfy(order -> assertThat(order.at("/lines/0/substitution/substitutionId").asString()).isNotBlank());
        assertThat(orders.stream().filter(order -> placed.contains(order.get("orderId").asString()))
                .map(order -> order.at("/lines/0/substitution/substitutionId").asString())).doesNotHaveDuplicates();
    }

    @Test
    void aPageOfOrdersCostsTheSameHoweverManyTheyAre() {
        get("/orders?storeId=elm-street&limit=5");
        var one = trips.of(() -> get("/orders?storeId=elm-street&limit=1"));
        var five = trips.of(() -> get("/orders?storeId=elm-street&limit=5"));
        assertThat(five.executions()).as(five.statements().toString()).isEqualTo(one.executions()).isEqualTo(2);
    }

    @Test
    void anOrderThatIsNotReadyHasNoPredictedTime() {
        var timing = get("/orders/" + placed.iterator().next()).at("/timing");
        assertThat(timing.get("predictedReadyAt").isNull()).isTrue();
        assertThat(timing.get("readyAt").isNull()).isTrue();
    }

    @Test
    void tasksArePagedMostUrgentFirst() {
        var tasks = pages("/tasks?storeId=elm-street&limit=2");
        assertThat(tasks.stream().map(task -> task.get("taskId").asString())).doesNotHaveDuplicates();
        assertThat(tasks.stream().map(task -> task.get("orderId").asString())).containsAll(placed);
        assertThat(tasks.stream().map(task -> task.get("dueAt").asString())).isSorted();
        assertThat(tasks).hasSameSizeAs(get("/tasks?storeId=elm-street&limit=200").get("items").valueStream().toList());
        assertThat(pages("/tasks?storeId=elm-street&kind=PickOrder&limit=1").stream().map(task -> task.get("kind").asString())).isNotEmpty().containsOnly("PickOrder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks?storeId=elm-street&limit=0 /limit", "/tasks?storeId=elm-street&limit=201 /limit", "/tasks?storeId=elm-street&after=zzzz /after",
        "/tasks?storeId=elm-street&after=999999999999999999.x /after", "/tasks?storeId=elm-street&kind=Nap /kind", "/orders?storeId=elm-street&after=zzzz /after",
        "/orders?storeId=elm-street&after=01A1FF43-DD00-7309-A6BF-FFA6F7448973 /after"})
    void whatCannotBeAskedForIsTold(String addressAndPointer) {
        var parts = addressAndPointer.split(" ");
        var answer = http.get().uri("/api/v1" + parts[0]).header("Authorization", "Bearer demo-api-key").exchange();
        assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(parts[1]);
    }

    @Test
    void anUnknownKindIsToldWithTheKnownOnes() {
        var answer = http.get().uri("/api/v1/tasks?storeId=elm-street&kind=Nap").header("Authorization", "Bearer demo-api-key").exchange();
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("PickOrder", "StageOrder");
    }

    @Test
    void theLargestCursorIsTheEndOfTheList() {
        assertThat(get("/tasks?storeId=elm-street&after=999999999999999.x").get("items").size()).isZero();
    }

    private List<JsonNode> pages(String address) {
        var all = new ArrayList<JsonNode>();
        var next = "";
        while (next != null) {
            var page = get(address + "&after=" + next);
            page.get("items").forEach(all::add);
            next = page.get("next").isNull() ? null : page.get("next").asString();
        }
        return all;
    }

    private JsonNode get(String address) {
        var answer = http.get().uri("/api/v1" + address).header("Authorization", "Bearer demo-api-key").exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private JsonNode post(String address, Object body) {
        var answer = http.post().uri("/api/v1" + address).header("Authorization", "Bearer demo-api-key").contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)).exchange();
        assertThat(answer).hasStatus2xxSuccessful();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }
}
