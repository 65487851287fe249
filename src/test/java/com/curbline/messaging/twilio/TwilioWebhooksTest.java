package com.curbline.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.messaging.Contacts;
import com.curbline.messaging.FakeDesk;
import com.curbline.messaging.ItemQuestions;
import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.consent.Permission;
import com.curbline.testsupport.EngineDriver;
import com.curbline.testsupport.twilio.TwilioDouble;
import com.curbline.testsupport.twilio.TwilioDouble.Mood;
import com.curbline.testsupport.twilio.TwilioSignature;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole way through Twilio, over real HTTP in both directions, with webhooks signed as Twilio signs them. */
@SpringBootTest(classes = com.curbline.messaging.MessagingTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
        "curbline.engine.job-executor=false",
        "curbline.engine.seeds=bpmn/messaging",
        "curbline.messaging.provider=twilio",
        "curbline.demo.enabled=true",
        "curbline.public-url=https://pickup.example.com",
        "curbline.twilio.account-sid=ACtest",
        "curbline.twilio.auth-token=first",
        "curbline.twilio.secondary-auth-token=second",
        "curbline.twilio.numbers=+15550001111",
        "curbline.twilio.read-timeout=1s",
        "curbline.twilio.sweep=1h"})
class TwilioWebhooksTest {

    private static final TwilioDouble TWILIO = new TwilioDouble();
    private static final String OURS = "+15550001111";

    @Autowired Contacts contacts;
    @Autowired FakeDesk desk;
    @Autowired Consents consents;
    @Autowired EngineDriver processes;
    @Autowired Sweep sweep;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ItemQuestions order = ItemQuestions.anOrder();

    @DynamicPropertySource
    static void twilio(DynamicPropertyRegistry properties) {
        properties.add("curbline.twilio.base-url", TWILIO::url);
    }

    @BeforeEach
    void reset() {
        TWILIO.reset();
    }

    @AfterAll
    static void close() {
        TWILIO.close();
    }

    @Test
    void aQuestionGoesOutItsAnswerComesBackAndIsConfirmed() throws Exception {
        asked();
        var answer = post("/twilio/sms", text("1"), "first");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).endsWith("<Response/>");
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/xml"));

        await().untilAsserted(() -> assertThat(TWILIO.kept).hasSize(2));
        assertThat(TWILIO.kept.get(1).body()).contains("Got it");
        var screen = client.send(HttpRequest.newBuilder(uri("/demo/phone/" + encoded(order.phone().e164()) + "/messages"))
                .header("Accept", "text/html,application/xml").build(), BodyHandlers.ofString());
        assertThat(screen.body()).startsWith("[{").contains("\"direction\":\"IN\"", "Got it");
    }

    @Test
    void aRepeatIsAcknowledgedAndHasNoEffectAlsoByTheFallback() throws Exception {
        asked();
        var text = text("1");
        for (var path : new String[] {"/twilio/sms", "/twilio/sms", "/twilio/sms/fallback"}) {
            assertThat(post(path, text, "second").statusCode()).isEqualTo(200);
        }
        await().untilAsserted(() -> assertThat(desk.standing(order.milk().substitution())).isNotNull());
        assertThat(desk.timesAsked(order.milk().substitution())).isEqualTo(1);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void whatIsNotSignedAsItStandsIsRefusedAndNotKept() throws Exception {
        var form = text("1");
        var signature = TwilioSignature.of("first", "https://pickup.example.com/twilio/sms", form);
        var changed = new LinkedHashMap<>(form);
        changed.put("Body", "2");
        var added = new LinkedHashMap<>(form);
        added.put("Extra", "");

        assertThat(post("/twilio/sms", changed, signature, true).statusCode()).isEqualTo(403);
        assertThat(post("/twilio/sms", added, signature, true).statusCode()).isEqualTo(403);
        assertThat(post("/twilio/sms?store=12", form, signature, true).statusCode()).isEqualTo(403);
        assertThat(post("/twilio/sms", form, "", true).statusCode()).isEqualTo(403);
        assertThat(post("/twilio/sms", form, "third").statusCode()).isEqualTo(403);
        assertThat(stored()).isZero();
        assertThat(post("/twilio/sms", form, signature, true).statusCode()).isEqualTo(200);
    }

    @Test
    void theQueryIsSignedAndStaysOutOfTheParameters() throws Exception {
        assertThat(post("/twilio/sms?Body=NO&store=12", text(" 1 "), "first").statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("select body from inbox where phone = ?").param(order.phone().e164()).query(String.class).single()).isEqualTo(" 1 ");
    }

    @Test
    void whatIsSignedButNotForUsIsRefused() throws Exception {
        assertThat(post("/twilio/sms", with("AccountSid", "ACother"), "first").statusCode()).isEqualTo(403);
        assertThat(post("/twilio/sms", with("To", "+15559999999"), "first").statusCode()).isEqualTo(403);
        assertThat(post("/twilio/sms", with("MessageSid", ""), "first").statusCode()).isEqualTo(403);
        assertThat(post("/twilio/sms", with("From", ""), "first").statusCode()).isEqualTo(403);
        assertThat(stored()).isZero();
    }

    @Test
    void whatIsNoFormIsToldSo() throws Exception {
        var answer = client.send(HttpRequest.newBuilder(uri("/twilio/sms")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("Body=%zz")).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("not a form");
    }

    @Test
    void aTextOfWhichNoWebhookToldIsSweptUp() {
        asked();
        TWILIO.inbound(order.phone().e164(), OURS, "NO");
        sweep.sweep();
        sweep.sweep();

        await().untilAsserted(() -> assertThat(desk.standing(order.milk().substitution())).isNotNull());
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void aTextThatWasTakenWithoutAnAnswerArrivesOnceAndItsCallbackResolvesIt() throws Exception {
        TWILIO.moods.add(Mood.TAKES_AND_FAILS);
        contacts.ask(order.milk());
        await().untilAsserted(() -> assertThat(TWILIO.kept).hasSize(1));
        var outbox = jdbc.sql("select id from outbox where phone = ?").param(order.phone().e164()).query(String.class).single();
        status(TWILIO.kept.get(0).sid(), outbox, "delivered", "");

        await().untilAsserted(() -> assertThat(state()).isEqualTo("SENT/DELIVERED"));
        assertThat(TWILIO.posts).hasSize(1);
    }

    @Test
    void newsInAnyOrderLeadToTheRightEnd() throws Exception {
        asked();
        var sid = TWILIO.kept.get(0).sid();
        for (var status : new String[] {"sent", "delivered", "queued", "sent", "undelivered", "something-new", "delivered"}) {
            status(sid, "", status, status.equals("undelivered") ? "30005" : "");
        }
        assertThat(state()).isEqualTo("SENT/DELIVERED");
        assertThat(consents.of(order.phone().e164())).isEqualTo(Permission.ALLOWED);
    }

    @Test
    void aLandlineIsLearnedAndAPersonFetched() throws Exception {
        asked();
        status(TWILIO.kept.get(0).sid(), "", "undelivered", "30006");

        assertThat(consents.of(order.phone().e164())).isEqualTo(Permission.NO_SMS);
        await().untilAsserted(() -> assertThat(processes.passed(order.milk().substitution().value())).contains("Catch_TextUndeliverable"));
    }

    @Test
    void aHandsetThatWasOffGetsOneMoreTry() throws Exception {
        asked();
        status(TWILIO.kept.get(0).sid(), "", "undelivered", "30003");
        await().atMost(java.time.Duration.ofSeconds(15)).untilAsserted(() -> assertThat(TWILIO.kept).hasSize(2));
        await().untilAsserted(() -> assertThat(state()).startsWith("SENT"));
        status(TWILIO.kept.get(1).sid(), "", "undelivered", "30003");

        await().untilAsserted(() -> assertThat(processes.passed(order.milk().substitution().value())).contains("Catch_TextUndeliverable"));
    }

    private void asked() {
        contacts.ask(order.milk());
        await().untilAsserted(() -> assertThat(state()).startsWith("SENT"));
    }

    private String state() {
        return jdbc.sql("select state || '/' || coalesce(delivery, '') from outbox where phone = ? order by seq").param(order.phone().e164())
                .query(String.class).list().get(0);
    }

    private int stored() {
        return jdbc.sql("select count(*) from inbox where phone = ?").param(order.phone().e164()).query(Integer.class).single();
    }

    private void status(String sid, String outbox, String status, String error) throws Exception {
        var form = new LinkedHashMap<String, String>(Map.of("AccountSid", "ACtest", "MessageSid", sid, "MessageStatus", status));
        if (!error.isEmpty()) {
            form.put("ErrorCode", error);
        }
        assertThat(post("/twilio/status" + (outbox.isEmpty() ? "" : "?ob=" + outbox), form, "first").statusCode()).isEqualTo(200);
    }

    private Map<String, String> with(String name, String value) {
        var form = text("1");
        form.put(name, value);
        return form;
    }

    private Map<String, String> text(String body) {
        var form = new LinkedHashMap<String, String>();
        form.put("AccountSid", "ACtest");
        form.put("MessageSid", "SM" + UUID.randomUUID());
        form.put("From", order.phone().e164());
        form.put("To", OURS);
        form.put("Body", body);
        form.put("FromCity", "");
        return form;
    }

    private HttpResponse<String> post(String path, Map<String, String> form, String token) throws Exception {
        return post(path, form, TwilioSignature.of(token, "https://pickup.example.com" + path, form), true);
    }

    private HttpResponse<String> post(String path, Map<String, String> form, String signature, boolean signed) throws Exception {
        var body = form.entrySet().stream().map(entry -> entry.getKey() + "=" + encoded(entry.getValue())).collect(Collectors.joining("&"));
        return client.send(HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", signature).POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
