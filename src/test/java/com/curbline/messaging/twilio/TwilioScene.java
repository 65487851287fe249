package com.curbline.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.messaging.Contacts;
import com.curbline.messaging.inbox.Inbox;
import com.curbline.testsupport.FlakyDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Import;
import com.curbline.messaging.FakeDesk;
import com.curbline.messaging.ItemQuestions;
import com.curbline.messaging.consent.Consents;
import com.curbline.testsupport.Daylight;
import com.curbline.testsupport.EngineDriver;
import com.curbline.testsupport.twilio.Sids;
import com.curbline.testsupport.twilio.TwilioDouble;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Twilio on this machine, texts over real HTTP in both directions, and webhooks signed as Twilio signs them. */
@Import(FlakyDatabase.class)
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
abstract class TwilioScene {

    static final TwilioDouble TWILIO = new TwilioDouble();
    static final String OURS = "+15550001111";

    @Autowired Contacts contacts;
    @Autowired FakeDesk desk;
    @Autowired Consents consents;
    @Autowired EngineDriver processes;
    @Autowired Sweep sweep;
    @Autowired JdbcClient jdbc;
    @Autowired FlakyDatabase database;
    @Autowired Inbox inbox;
    @Autowired MeterRegistry meters;
    @LocalServerPort int port;

    final HttpClient client = HttpClient.newHttpClient();
    final ItemQuestions order = ItemQuestions.anOrder();

    @DynamicPropertySource
    static void twilio(DynamicPropertyRegistry properties) {
        properties.add("curbline.twilio.base-url", TWILIO::url);
        Daylight.stores((name, value) -> properties.add(name, () -> value));
    }

    @BeforeEach
    void reset() {
        TWILIO.reset();
        database.comeBack();
    }

    void asked() {
        contacts.ask(order.milk());
        await().untilAsserted(() -> assertThat(state()).startsWith("SENT"));
    }

    String state() {
        return jdbc.sql("select state || '/' || coalesce(delivery, '') from outbox where phone = ? order by seq").param(order.phone().e164())
                .query(String.class).list().get(0);
    }

    int stored() {
        return jdbc.sql("select count(*) from inbox where phone = ?").param(order.phone().e164()).query(Integer.class).single();
    }

    void status(String sid, String outbox, String status, String error) throws Exception {
        var form = new LinkedHashMap<String, String>(Map.of("AccountSid", "ACtest", "MessageSid", sid, "MessageStatus", status));
        if (!error.isEmpty()) {
            form.put("ErrorCode", error);
        }
        assertThat(post("/twilio/status" + (outbox.isEmpty() ? "" : "?ob=" + outbox), form, "first").statusCode()).isEqualTo(200);
    }

    Map<String, String> with(String... namesAndValues) {
        var form = text("1");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return form;
    }

    Map<String, String> text(String body) {
        var form = new LinkedHashMap<String, String>();
        form.put("AccountSid", "ACtest");
        form.put("MessageSid", Sids.text());
        form.put("From", order.phone().e164());
        form.put("To", OURS);
        form.put("Body", body);
        form.put("FromCity", "");
        return form;
    }

    HttpResponse<String> post(String path, Map<String, String> form, String token) throws Exception {
        return post(path, form, TwilioSignature.of(token, "https://pickup.example.com" + path, form), true);
    }

    HttpResponse<String> post(String path, Map<String, String> form, String signature, boolean signed) throws Exception {
        var body = form.entrySet().stream().map(entry -> entry.getKey() + "=" + encoded(entry.getValue())).collect(Collectors.joining("&"));
        return client.send(HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", signature).POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
