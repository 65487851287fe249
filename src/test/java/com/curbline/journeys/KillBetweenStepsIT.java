package com.curbline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.testsupport.Daylight;
import com.curbline.testsupport.twilio.Sids;
import com.curbline.testsupport.twilio.TwilioDouble;
import com.curbline.testsupport.twilio.TwilioDouble.Kept;
import com.curbline.testsupport.twilio.TwilioDouble.Mood;
import com.curbline.testsupport.twilio.TwilioSignature;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A node killed at the worst moments: while Twilio has a text and did not answer yet, while a reply comes in, right after it was acknowledged, and
 * in the middle of many questions. Twilio is this test and survives, so what it has is what customers got.
 */
class KillBetweenStepsIT {

    private static final String PUBLIC = "https://pickup.example.com";
    private static final String OURS = "+15550001111";
    private static final Duration SOON = Duration.ofSeconds(20);
    /** A text on its way when the node died is looked for once its lease is over, and sent once it has surely not arrived. */
    private static final Duration UNTIL_TEXTS_ARE_CLEAR = Duration.ofSeconds(60);
    private static final int MANY = 12;

    @TempDir Path dataDir;

    private final TwilioDouble twilio = new TwilioDouble();
    private final HttpClient http = HttpClient.newHttpClient();
    private PackagedNode node;
    private Api api;

    /** A customer with one order, whose only item is missing. */
    private record Customer(String phone, String path, Map<String, String> reply) {
    }

    @AfterEach
    void end() throws InterruptedException {
        node.kill();
        twilio.close();
    }

    @Test
    @Tag("F1")
    @Tag("F2")
    @Tag("F6")
    @Tag("F8")
    void whereverItIsKilledEachCustomerHasTheTextsThatWereMeantAndEachReplyOneEffect() throws Exception {
        start();
        var acknowledged = asked();
        var underWay = asked();
        var whileDown = asked();
        var unanswered = customer();
        twilio.moods.add(Mood.TAKES_AND_HANGS);
        reportMissing(unanswered);
        await().atMost(SOON).until(() -> textsOf(unanswered).size() == 1);
        var unknown = CompletableFuture.runAsync(() -> reply(underWay, "/twilio/sms"));
        assertThat(reply(acknowledged, "/twilio/sms")).isEqualTo(200);
        node.kill();
        unknown.exceptionally(diedWithTheNode -> null).join();
        twilio.inbound(whileDown.phone(), OURS, "1");

        start();
        assertThat(reply(afterAFailure(underWay), "/twilio/sms/fallback")).as("as Twilio tries again").isEqualTo(200);
        var many = IntStream.range(0, MANY).mapToObj(i -> customer()).toList();
        twilio.moods.addAll(List.of(Mood.TAKES_AND_HANGS, Mood.HANGS, Mood.TAKES, Mood.TAKES, Mood.TAKES_AND_DROPS, Mood.TAKES_AND_FAILS, Mood.FAILS));
        int before = twilio.posts.size();
        many.forEach(this::reportMissing);
        await().atMost(SOON).pollInterval(Duration.ofMillis(5)).until(() -> twilio.posts.size() >= before + 4);
        node.kill();
        twilio.moods.clear();

        start();
        assertThat(reply(acknowledged, "/twilio/sms")).as("once more").isEqualTo(200);
        var replied = List.of(acknowledged, underWay, whileDown);
        await().atMost(UNTIL_TEXTS_ARE_CLEAR).untilAsserted(() -> {
            replied.forEach(customer -> assertThat(textsOf(customer)).hasSize(2));
            many.forEach(customer -> assertThat(textsOf(customer)).hasSize(1));
            assertThat(waiting()).as("texts that did not leave or of which nobody knows").isZero();
        });

        replied.forEach(this::assertOneEffect);
        assertThat(textsOf(unanswered)).hasSize(1);
        many.forEach(customer -> assertThat(textsOf(customer)).singleElement().asString().contains("out of stock"));
        assertThat(reply(unanswered, "/twilio/sms")).isEqualTo(200);
        await().atMost(SOON).untilAsserted(() -> assertThat(textsOf(unanswered)).hasSize(2));
        assertOneEffect(unanswered);
    }

    private void assertOneEffect(Customer customer) {
        assertThat(textsOf(customer)).hasSize(2);
        assertThat(textsOf(customer).get(0)).contains("out of stock");
        assertThat(textsOf(customer).get(1)).contains("Got it");
        assertThat(api.get(customer.path()).getBody().at("/lines/0/status").asString()).isEqualTo("SUBSTITUTED");
        var story = api.get(customer.path() + "/story").getBody().valueStream().map(entry -> entry.get("kind").asString()).toList();
        assertThat(story).containsOnlyOnce("ItemReportedMissing", "CustomerReplied", "MissingItemSettled");
    }

    private void start() throws Exception {
        var settings = new ArrayList<>(List.of("--curbline.demo.enabled=true", "--curbline.messaging.provider=twilio", "--curbline.public-url=" + PUBLIC,
                "--curbline.twilio.base-url=" + twilio.url(), "--curbline.twilio.account-sid=ACtest", "--curbline.twilio.auth-token=first",
                "--curbline.twilio.numbers=" + OURS, "--curbline.twilio.sweep=2s"));
        Daylight.stores((name, value) -> settings.add("--" + name + "=" + value));
        node = PackagedNode.start(dataDir, Path.of("target", "kill-between-steps.log"), settings.toArray(String[]::new));
        api = new Api(node.address());
        api.makeSureOfCatalogue("elm-street");
    }

    private Customer customer() {
        var phone = OrderJson.freshPhone();
        var placed = api.post("/orders", OrderJson.from(phone).line("1", "D0001", 1).build());
        assertThat(placed.getStatusCode().value()).as("%s", placed.getBody()).isEqualTo(201);
        return new Customer(phone, "/orders/" + placed.getBody().get("orderId").asString(),
                Map.of("AccountSid", "ACtest", "MessageSid", Sids.text(), "From", phone, "To", OURS, "Body", "1"));
    }

    private Customer asked() {
        var customer = customer();
        reportMissing(customer);
        await().atMost(SOON).until(() -> textsOf(customer).size() == 1 && waiting() == 0);
        return customer;
    }

    private void reportMissing(Customer customer) {
        var answer = api.post(customer.path() + "/pick-results", Map.of("results", List.of(Journey.result("1", 0)), "complete", false));
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(200);
    }

    /** What the phone received: each text that Twilio took, be it that nobody heard of it. */
    private List<String> textsOf(Customer customer) {
        return twilio.kept.stream().filter(text -> customer.phone().equals(text.to())).map(Kept::body).toList();
    }

    private int reply(Customer customer, String path) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(node.address() + path)).header("Content-Type", "application/x-www-form-urlencoded")
                    .header("X-Twilio-Signature", TwilioSignature.of("first", PUBLIC + path, customer.reply()))
                    .POST(HttpRequest.BodyPublishers.ofString(encoded(customer.reply()))).build(), BodyHandlers.ofString()).statusCode();
        } catch (java.io.IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Customer afterAFailure(Customer customer) {
        var form = new HashMap<>(customer.reply());
        form.putAll(Map.of("ErrorCode", "11200", "ErrorUrl", PUBLIC + "/twilio/sms"));
        return new Customer(customer.phone(), customer.path(), form);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream().map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    /** How many texts the node itself says are waiting. */
    private double waiting() {
        try {
            var figures = http.send(HttpRequest.newBuilder(URI.create(node.address() + "/actuator/prometheus")).header("Authorization", "Bearer demo-api-key").build(),
                    BodyHandlers.ofString());
            assertThat(figures.statusCode()).isEqualTo(200);
            var waiting = figures.body().lines().filter(line -> line.startsWith("curbline_texts_waiting{")).toList();
            assertThat(waiting).isNotEmpty();
            return waiting.stream().mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).sum();
        } catch (java.io.IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
