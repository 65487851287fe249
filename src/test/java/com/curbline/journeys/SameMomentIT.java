package com.curbline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.CurblineApplication;
import com.curbline.testsupport.Daylight;
import com.curbline.testsupport.twilio.Sids;
import com.curbline.testsupport.twilio.TwilioDouble;
import com.curbline.testsupport.twilio.TwilioDouble.Kept;
import com.curbline.testsupport.twilio.TwilioSignature;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** One item, two who settle it at the very same moment: the first commit stands, whoever was second is told so. */
@SpringBootTest(classes = CurblineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.url=jdbc:h2:mem:same-moment;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "curbline.demo.enabled=true", "curbline.demo.simulator=false",
        "curbline.messaging.provider=twilio", "curbline.public-url=https://pickup.example.com", "curbline.twilio.account-sid=ACtest",
        "curbline.twilio.auth-token=first", "curbline.twilio.numbers=+15550001111", "curbline.twilio.sweep=1h"})
class SameMomentIT extends Journey {

    private static final int ROUNDS = 4;
    private static final TwilioDouble TWILIO = new TwilioDouble();
    private static final Pattern ACTION = Pattern.compile("<Gather[^>]* action=\"([^\"]+)\"");

    @LocalServerPort int port;

    @DynamicPropertySource
    static void twilio(DynamicPropertyRegistry properties) {
        properties.add("curbline.twilio.base-url", TWILIO::url);
        Daylight.stores((name, value) -> properties.add(name, () -> value));
    }

    @AfterAll
    static void close() {
        TWILIO.close();
    }

    @RepeatedTest(ROUNDS)
    @Tag("F13")
    void ofATextAndAKeyOnThePhoneOneCounts() throws Exception {
        var order = asked();
        var call = Sids.call();
        var action = ACTION.matcher(webhook("/twilio/voice", Map.of("CallSid", call)));
        assertThat(action.find()).isTrue();
        var path = action.group(1).replace("&amp;", "&").replace("https://pickup.example.com", "");

        var said = atOnce(() -> text("1"), () -> webhook(path, Map.of("CallSid", call, "Digits", "9")));

        var refunded = settledOnce(order);
        assertThat(said.contains("settled already")).as("what the caller heard: %s", said).isEqualTo(!refunded);
        assertTold(refunded ? "settled already" : "Got it");
    }

    @RepeatedTest(ROUNDS)
    @Tag("F14")
    void ofATextAndADecisionOfStaffOneCounts() throws Exception {
        var order = asked();
        var decision = "/substitutions/" + substitution(order, "1") + "/decision";

        var status = atOnce(() -> text("1"), () -> String.valueOf(api.post(decision, Map.of("choice", "REFUND")).getStatusCode().value()));

        var refunded = settledOnce(order);
        assertThat(status).isEqualTo(refunded ? "200" : "409");
        assertTold(refunded ? "settled already" : "Got it");
    }

    private JsonNode asked() {
        var order = place(OrderJson.from(phone).line("1", "D0001", 1));
        reportShort(order, "1", 0);
        await().atMost(SOON).until(() -> texts().size() == 1);
        return order;
    }

    private interface Step {
        String take() throws Exception;
    }

    /** What the second one got for an answer. */
    private static String atOnce(Step one, Step other) throws Exception {
        var start = new CyclicBarrier(2);
        var first = CompletableFuture.supplyAsync(() -> after(start, one));
        var answer = after(start, other);
        first.join();
        return answer;
    }

    private static String after(CyclicBarrier start, Step step) {
        try {
            start.await();
            return step.take();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** True where the item was refunded, false where the substitute of the text is supplied. */
    private boolean settledOnce(JsonNode order) {
        await().atMost(SOON).untilAsserted(() -> assertThat(story(order)).contains("MissingItemSettled", "CustomerReplied"));
        assertThat(story(order)).containsOnlyOnce("MissingItemSettled");
        assertThat(lineStatus(order, "1")).isIn("REFUNDED", "SUBSTITUTED");
        return lineStatus(order, "1").equals("REFUNDED");
    }

    private void assertTold(String words) {
        await().atMost(SOON).untilAsserted(() -> assertThat(texts()).anySatisfy(text -> assertThat(text).contains(words)));
        assertThat(texts().stream().filter(text -> text.contains("out of stock"))).hasSize(1);
    }

    private List<String> texts() {
        return TWILIO.kept.stream().filter(text -> phone.equals(text.to())).map(Kept::body).toList();
    }

    private String text(String body) {
        return webhook("/twilio/sms", Map.of("MessageSid", Sids.text(), "Body", body));
    }

    private String webhook(String path, Map<String, String> fields) {
        var form = new LinkedHashMap<>(Map.of("AccountSid", "ACtest", "From", phone, "To", "+15550001111"));
        form.putAll(fields);
        var body = form.entrySet().stream().map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return RestClient.create().post().uri(URI.create("http://localhost:" + port + path)).contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("X-Twilio-Signature", TwilioSignature.of("first", "https://pickup.example.com" + path, form)).body(body).retrieve().body(String.class);
    }
}
