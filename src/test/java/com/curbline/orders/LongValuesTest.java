package com.curbline.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.CurblineApplication;
import com.curbline.journeys.OrderJson;
import com.curbline.testsupport.EngineTestSupport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Texts longer than anything that is kept are turned down as the caller's fault and are written nowhere. */
@SpringBootTest(classes = CurblineApplication.class, properties = {
        "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "curbline.demo.simulator=false",
        "curbline.engine.job-executor=false", "curbline.messaging.senders=0", "curbline.messaging.readers=0"})
@AutoConfigureMockMvc
@Import(EngineTestSupport.class)
@ExtendWith(OutputCaptureExtension.class)
class LongValuesTest {

    private static final String LONG = "secretpart".repeat(1000);

    @Autowired MockMvcTester http;

    private final JsonMapper json = new JsonMapper();

    @Test
    void noTextIsTooLongForAnAnswerAndNoneReachesTheLog(CapturedOutput output) throws Exception {
        http.post().uri("/api/v1/catalogue/import?storeId=elm-street").header("Authorization", "Bearer demo-api-key").contentType("text/csv")
                .content(Files.readAllBytes(Path.of("src/main/resources/demo/catalogue.csv"))).exchange();
        var order = OrderJson.from(OrderJson.freshPhone()).line("1", "D0001", 2);
        for (var address : List.of("orderNumber", "storeId")) {
            assertRefused("/orders", OrderJson.from(OrderJson.freshPhone()).line("1", "D0001", 2).with(address, LONG).build());
        }
        for (var field : List.of("name", "phone", "locale", "customerId")) {
            assertRefused("/orders", OrderJson.from(OrderJson.freshPhone()).line("1", "D0001", 2).withCustomer(field, LONG).build());
        }
        assertRefused("/orders", OrderJson.from(OrderJson.freshPhone()).line(LONG, "D0001", 2).build());
        assertRefused("/orders", OrderJson.from(OrderJson.freshPhone()).line("1", LONG, 2).build());
        var placed = post("/orders", order.build());
        assertThat(placed).hasStatus(201);
        var path = "/orders/" + json.readTree(placed.getResponse().getContentAsByteArray()).get("orderId").asString();
        assertRefused(path + "/cancellation", Map.of("reason", LONG));
        assertRefused(path + "/arrival", Map.of("bay", LONG));
        assertRefused(path + "/arrival", Map.of("vehicle", LONG));
        assertThat(post(path + "/pick-results", Map.of("results", List.of(Map.of("lineId", "1", "pickedQuantity", 2)), "complete", true))).hasStatusOk();
        assertRefused(path + "/staging", Map.of("location", LONG));
        assertThat(post(path + "/staging", Map.of("location", "A3"))).hasStatusOk();
        assertRefused(path + "/arrival", Map.of("bay", LONG));
        assertRefused(path + "/arrival", Map.of("vehicle", LONG));
        assertRefused(path + "/hand-over", Map.of("rejectedLines", List.of(LONG)));
        assertThat(output.getAll()).doesNotContain("secretpart");
    }

    private void assertRefused(String address, Object body) {
        var answer = post(address, body);
        assertThat(answer.getResponse().getStatus()).as("%s %.80s", address, body).isBetween(400, 499);
        assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private MvcTestResult post(String address, Object body) {
        return http.post().uri("/api/v1" + address).header("Authorization", "Bearer demo-api-key").contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)).exchange();
    }
}
