package com.curbline.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.access.HttpTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HttpTest
@Import(Probe.class)
@ExtendWith(OutputCaptureExtension.class)
class ProblemReportsTest {

    private static final String DEMO = "Bearer demo-api-key";

    @Autowired
    MockMvcTester http;

    @Test
    void whatWasSentAndCannotBeTakenIsToldFieldByField() {
        var answer = post("invalid", "{}");
        assertProblem(answer, 422, "invalid-request");
        assertThat(answer).bodyJson().extractingPath("$.errors[0]").asMap().containsEntry("pointer", "/lines/0/sku").containsEntry("message", "is unknown");
    }

    @Test
    void aRuleThatSaysNoIsAConflictWithItsDetailsAndCannotForgeTheStatus() {
        var answer = post("refused", "{}");
        assertProblem(answer, 409, "too-late");
        assertThat(answer).bodyJson().extractingPath("$.decision.outcome").isEqualTo("REFUND");
        assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo("The car has left.");
    }

    @Test
    void brokenJsonIsToldWithItsPlace() {
        var answer = post("body", "{\"number\": 1,,}");
        assertProblem(answer, 400, "malformed-request");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("line 1");
    }

    @Test
    void aWrongKindOfValueIsToldWithItsPointerAndWhatWasExpected() {
        assertPointer("{\"number\":\"many\"}", "/number", "a whole number");
        assertPointer("{\"number\":1.5}", "/number", "a whole number");
        assertPointer("{\"number\":\"1\"}", "/number", "a whole number");
        assertPointer("{\"at\":\"tomorrow\"}", "/at", "a time such as");
        assertPointer("{\"items\":[{\"sku\":\"a\",\"fresh\":true},{\"sku\":\"b\",\"fresh\":\"perhaps\"}]}", "/items/1/fresh", "true or false");
        assertPointer("{\"items\":{}}", "/items", "a list");
        assertPointer("{\"items\":[7.5]}", "/items/0", "an object");
        assertPointer("{\"kind\":\"THIRD\"}", "/kind", "one of ONE, OTHER");
        assertPointer("[1]", "", "an object");
    }

    @Test
    void whatIsLeftOutIsLeftAtItsDefaultAndUnknownMembersAreIgnored() {
        assertThat(post("body", "{\"items\":[{\"sku\":\"P1\"}],\"later\":1}")).hasStatusOk().bodyJson().extractingPath("$.number").isEqualTo(0);
    }

    @Test
    void aValueOfTheRightKindThatMakesNoSenseIsUnprocessable() {
        var answer = post("body", "{\"items\":[{\"sku\":\"\"}]}");
        assertProblem(answer, 422, "invalid-request");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/items/0/sku");
    }

    @Test
    void noBodyAndAnotherMediaTypeAreTold() {
        assertProblem(post("body", ""), 400, "malformed-request");
        var answer = http.post().uri("/api/v1/probe/body").header("Authorization", DEMO).contentType(MediaType.APPLICATION_PDF).content("x").exchange();
        assertProblem(answer, 415, "unsupported-media-type");
    }

    @Test
    void aParameterThatCannotBeReadIsNamed() {
        var answer = http.get().uri("/api/v1/probe/number/many").header("Authorization", DEMO).exchange();
        assertProblem(answer, 400, "malformed-request");
        assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo("number cannot be read as a whole number");
        assertProblem(http.get().uri("/api/v1/catalogue/products").header("Authorization", DEMO).exchange(), 400, "malformed-request");
    }

    @Test
    void anUnexpectedFailureShowsAnIdInsteadOfItsInsidesAndIsLoggedOnceUnderIt(CapturedOutput output) throws Exception {
        var answer = http.get().uri("/api/v1/probe/broken").header("Authorization", DEMO).exchange();
        assertProblem(answer, 500, "internal-error");
        var body = answer.getResponse().getContentAsString();
        assertThat(body).doesNotContain("secret inside").doesNotContain("IllegalState");
        var id = body.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(output.getOut().split("Request failed, problem " + id, -1)).hasSize(2);
        assertThat(output.getOut().split("secret inside", -1)).hasSize(2);
    }

    @Test
    void aValueThatTheDatabaseDoesNotTakeIsUnprocessableAndIsRepeatedNowhere(CapturedOutput output) throws Exception {
        for (var what : List.of("value", "wrapped-value")) {
            var answer = post(what, "Rosa Diaz ".repeat(100));
            assertProblem(answer, 422, "value-not-taken");
            assertThat(answer.getResponse().getContentAsString()).doesNotContain("Rosa").doesNotContainIgnoringCase("availability").doesNotContain("Exception");
        }
        var keyed = http.post().uri("/api/v1/probe/value").header("Authorization", DEMO).header("Idempotency-Key", "long")
                .contentType(MediaType.APPLICATION_JSON).content("Rosa Diaz ".repeat(100)).exchange();
        assertProblem(keyed, 422, "value-not-taken");
        assertThat(output.getAll()).doesNotContain("Rosa").contains("DataIntegrityViolationException", "at com.curbline.access.web.Probe.insert");
    }

    @Test
    void aFailureOfTheDatabaseIsLoggedWithoutItsWords(CapturedOutput output) {
        assertProblem(http.get().uri("/api/v1/probe/no-table").header("Authorization", DEMO).exchange(), 500, "internal-error");
        assertThat(output.getAll()).doesNotContain("Rosa").contains("BadSqlGrammarException", "at com.curbline.access.web.Probe.noTable");
    }

    @Test
    void bodiesThatAreTooLargeAreRefusedWithOrWithoutAKey() {
        var large = "{\"a\":\"" + "x".repeat(1024 * 1024) + "\"}";
        assertProblem(post("created", large), 413, "too-large");
        var keyed = http.post().uri("/api/v1/probe/created").header("Authorization", DEMO).header("Idempotency-Key", "large")
                .contentType(MediaType.APPLICATION_JSON).content(large).exchange();
        assertProblem(keyed, 413, "too-large");
    }

    @Test
    void textAndMoneyAndIdsAreJson() throws Exception {
        var body = "{\"number\":1,\"at\":\"2026-11-22T10:00:00Z\",\"items\":[{\"sku\":\"P1\",\"fresh\":true}],\"kind\":\"ONE\",\"price\":{\"amount\":\"4.90\",\"currency\":\"USD\"}}";
        assertThat(post("body", body).getResponse().getContentAsString()).isEqualTo(body);
    }

    @Test
    void theReportIsAProblemWhateverTheCallerWouldRatherHave() {
        for (var accept : List.of("text/html", "application/xml", "application/json", "*/*", "image/png")) {
            var answer = http.post().uri("/api/v1/probe/invalid").header("Authorization", DEMO).header("Accept", accept)
                    .contentType(MediaType.APPLICATION_JSON).content("{}").exchange();
            assertProblem(answer, 422, "invalid-request");
        }
    }

    private void assertPointer(String body, String pointer, String expected) {
        var answer = post("body", body);
        assertProblem(answer, 400, "malformed-request");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].message").asString().contains(expected);
    }

    private static void assertProblem(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + code);
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(answer).bodyJson().extractingPath("$.title").asString().isNotBlank();
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().isNotBlank();
    }

    private MvcTestResult post(String what, String body) {
        return http.post().uri("/api/v1/probe/" + what).header("Authorization", DEMO).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }
}
