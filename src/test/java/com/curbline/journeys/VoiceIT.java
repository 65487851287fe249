package com.curbline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.CurblineApplication;
import com.curbline.kernel.OrderId;
import com.curbline.testsupport.Daylight;
import com.curbline.testsupport.twilio.TwilioDouble;
import com.curbline.testsupport.twilio.Sids;
import com.curbline.testsupport.twilio.TwilioSignature;
import com.curbline.worklist.WorkLedger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Customers who call about a missing item, from the signed webhook to the picker and the work ledger, on the whole application. */
@SpringBootTest(classes = CurblineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.url=jdbc:h2:mem:voice;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "curbline.demo.enabled=true", "curbline.demo.simulator=false",
        "curbline.messaging.provider=twilio", "curbline.public-url=https://pickup.example.com", "curbline.twilio.account-sid=ACtest",
        "curbline.twilio.auth-token=first", "curbline.twilio.numbers=+15550001111", "curbline.twilio.sweep=1h"})
class VoiceIT extends Journey {

    private static final TwilioDouble TWILIO = new TwilioDouble();
    private static final Pattern ACTION = Pattern.compile("<Gather[^>]* action=\"([^\"]+)\"");
    private static final Pattern DIAL = Pattern.compile("<Dial[^>]* action=\"([^\"]+)\"");
    private static final Pattern WHISPER = Pattern.compile("<Number[^>]* url=\"([^\"]+)\"");
    private static final Pattern NEWS = Pattern.compile("statusCallback=\"([^\"]+)\"");

    @Autowired WorkLedger ledger;
    @LocalServerPort int port;

    private final String sid = Sids.call();

    @DynamicPropertySource
    static void twilio(DynamicPropertyRegistry properties) {
        properties.add("curbline.twilio.base-url", TWILIO::url);
        Daylight.stores((name, value) -> properties.add(name, () -> value));
    }

    @AfterAll
    static void close() {
        TWILIO.close();
    }

    @Test
    void aCustomerWhoCallsDecidesByKeyLikeByText() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 1));
        reportShort(order, "1", 0);
        var question = says("/twilio/voice", Map.of());
        assertThat(question).contains("press 1").contains("cents").doesNotContain("$");

        var read = says(found(ACTION, question), Map.of("Digits", "1"));

        assertThat(read).contains("You chose");
        var substitution = line(order, "1").get("substitution");
        assertThat(substitution.at("/decision/by").asString()).isEqualTo("CUSTOMER");
        assertThat(substitution.at("/decision/channel").asString()).isEqualTo("VOICE");
        assertThat(lineStatus(order, "1")).isEqualTo("SUBSTITUTED");
        assertThat(story(order)).contains("CallStarted", "CustomerSpoke", "MissingItemSettled");
    }

    @Test
    void aCustomerWhoMayNotBeTextedIsServedInSpanishByPhone() {
        var order = place(OrderJson.from(phone).inSpanish().withoutConsent().line("1", "D0001", 1));
        reportShort(order, "1", 0);
        assertThat(open("SettleMissingItem", order)).hasSize(1);

        var question = says("/twilio/voice", Map.of());
        assertThat(question).contains("Para un reembolso, oprima 9");
        says(found(ACTION, question), Map.of("SpeechResult", "reembolso", "Confidence", "0.93"));

        assertThat(lineStatus(order, "1")).isEqualTo("REFUNDED");
        assertThat(open("SettleMissingItem", order)).isEmpty();
    }

    @Test
    @Tag("F21")
    void aCallThatNobodyTakesBecomesOneCallBackHoweverOftenTheCustomerCalls() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 1));
        for (int i = 0; i < 3; i++) {
            var call = Sids.call();
            var dialled = says(call, "/twilio/voice", Map.of());
            assertThat(dialled).contains("<Dial");
            assertThat(says(call, found(DIAL, dialled), Map.of("DialCallStatus", "no-answer"))).contains("call you back by");
        }

        var task = open("CALL", order);
        assertThat(task).singleElement().satisfies(one -> assertThat(Instant.parse(one.get("dueAt").asString())).isBefore(Instant.now().plus(Duration.ofMinutes(11))));
        var id = task.get(0).get("taskId").asString();
        api.post("/tasks/" + id + "/claim", Map.of());
        assertThat(api.post("/tasks/" + id + "/completion", Map.of("outcome", "LATER")).getStatusCode().value()).isEqualTo(422);
        assertThat(api.post("/tasks/" + id + "/completion", Map.of("outcome", "SPOKEN")).getStatusCode().value()).isEqualTo(204);
        assertThat(open("CALL", order)).isEmpty();
    }

    @Test
    @Tag("F21")
    void whatStaffSettleOnThePhoneIsWrittenIntoTheLedgerToTheMillisecond() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 1));
        reportShort(order, "1", 0);
        var dialled = says(found(ACTION, says("/twilio/voice", Map.of())), Map.of("Digits", "0"));
        await().atMost(SOON).until(() -> open("SettleMissingItem", order).size() == 1);
        var staff = Sids.call();
        says(staff, found(ACTION, says(staff, found(WHISPER, dialled), Map.of())), Map.of("Digits", "1"));
        var end = Instant.now().minusSeconds(15);
        news(staff, found(NEWS, dialled), "in-progress", end.minusSeconds(90));
        news(staff, found(NEWS, dialled), "completed", end);
        var task = open("SettleMissingItem", order).get(0).get("taskId").asString();
        api.post("/tasks/" + task + "/claim", Map.of());

        assertThat(api.post("/tasks/" + task + "/completion", Map.of("choice", "REFUND")).getStatusCode().value()).isEqualTo(204);

        assertThat(line(order, "1").at("/substitution/decision/channel").asString()).isEqualTo("VOICE");
        var entries = ledger.of(new OrderId(order.get("orderId").asString()));
        assertThat(entries).extracting(WorkLedger.Entry::kind).containsExactly("CALL", "CALL_WRAP_UP");
        assertThat(entries.get(0).length()).isEqualTo(Duration.ofSeconds(90));
        assertThat(entries).extracting(WorkLedger.Entry::person).containsOnly("demo");
        assertThat(story(order)).contains("CallTaken");
    }

    private List<JsonNode> open(String kind, JsonNode order) {
        return api.get("/tasks?storeId=elm-street&kind=" + kind).getBody().get("items").valueStream()
                .filter(task -> task.get("orderId").equals(order.get("orderId"))).toList();
    }

    private static String found(Pattern pattern, String xml) {
        var found = pattern.matcher(xml);
        assertThat(found.find()).as("%s in %s", pattern, xml).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private void news(String call, String url, String status, Instant at) {
        says(call, url, Map.of("CallStatus", status, "Timestamp", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC))));
    }

    private String says(String url, Map<String, String> fields) {
        return says(sid, url, fields);
    }

    private String says(String call, String url, Map<String, String> fields) {
        var path = url.replace("https://pickup.example.com", "");
        var form = new LinkedHashMap<>(Map.of("AccountSid", "ACtest", "CallSid", call, "From", phone, "To", "+15550001111"));
        form.putAll(fields);
        var body = form.entrySet().stream().map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return RestClient.create().post().uri(java.net.URI.create("http://localhost:" + port + path)).contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("X-Twilio-Signature", TwilioSignature.of("first", "https://pickup.example.com" + path, form)).body(body).retrieve().body(String.class);
    }
}
