package com.curbline.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.messaging.consent.Permission;
import com.curbline.testsupport.twilio.TwilioDouble.Mood;
import com.curbline.testsupport.twilio.TwilioSignature;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole way through Twilio, over real HTTP in both directions. */
class TwilioWebhooksTest extends TwilioScene {

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
    @Tag("F5")
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
    @Tag("F18")
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
    @Tag("F18")
    void whatIsSignedButNotForUsIsRefused() throws Exception {
        assertThat(post("/twilio/sms", with("AccountSid", "ACother"), "first").statusCode()).isEqualTo(403);
        assertThat(post("/twilio/sms", with("To", "+15559999999"), "first").statusCode()).isEqualTo(403);
        assertThat(post("/twilio/sms", with("MessageSid", ""), "first").statusCode()).isEqualTo(403);
        assertThat(post("/twilio/sms", with("From", ""), "first").statusCode()).isEqualTo(403);
        assertThat(stored()).isZero();
    }

    @Test
    void aSignatureIsNotEnoughWhereAValueWasMovedIntoAName() throws Exception {
        asked();
        var genuine = with("NumMedia", "0");
        refuses(genuine, "MessageSid", genuine.get("MessageSid") + "NumMedia0", "NumMedia", null);
        refuses(with("Body", "NO, Call me please"), "Body", "NO, ", "Call me please", "");
        refuses(with("Body", "NO, Call me please"), "Body", "NO, ", "Call", " me please");
        refuses(with("Body", "NO Body wash", "ApiVersion", "2010-04-01"), "Body", " wash", "ApiVersion", "2010-04-01BodyNO ");
        refuses(with("Body", "NO Body wash", "ApiVersion", "2010-04-01"), "Body", " wash", "ApiVersion", null, "ApiVersion2010", "-04-01BodyNO ");
        refuses(with("Body", "NO From me"), "Body", "NO ", "From", " meFrom" + order.phone().e164());
        assertThat(stored()).isZero();
        assertThat(desk.standing(order.milk().substitution())).isNull();
    }

    /** Both have the same signature; the forged one is not taken. */
    private void refuses(Map<String, String> genuine, String... changes) throws Exception {
        var forged = new LinkedHashMap<>(genuine);
        for (int i = 0; i < changes.length; i += 2) {
            forged.put(changes[i], changes[i + 1]);
        }
        forged.values().removeIf(Objects::isNull);
        var signature = TwilioSignature.of("first", "https://pickup.example.com/twilio/sms", genuine);
        assertThat(TwilioSignature.of("first", "https://pickup.example.com/twilio/sms", forged)).isEqualTo(signature);
        assertThat(post("/twilio/sms", forged, signature, true).statusCode()).as(forged.toString()).isEqualTo(403);
    }

    @Test
    void aTextWithAllThatTwilioSendsAlongIsTaken() throws Exception {
        var form = with("Body", "Call me, From Bodega: NO", "ApiVersion", "2010-04-01", "NumMedia", "0", "NumSegments", "1", "SmsStatus", "received",
                "FromCountry", "US", "ToZip", "78701", "SomethingNew", "of next year");
        form.put("SmsSid", form.get("MessageSid"));
        form.put("SmsMessageSid", form.get("MessageSid"));
        assertThat(post("/twilio/sms", form, "first").statusCode()).isEqualTo(200);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void aListedTextThatCannotBeReadStopsNoneAfterIt() {
        asked();
        TWILIO.inbound(null, OURS, "hello");
        TWILIO.inbound("+1512".repeat(20), OURS, "hello");
        TWILIO.inbound(order.phone().e164(), OURS, "NO");
        sweep.sweep();

        await().untilAsserted(() -> assertThat(desk.standing(order.milk().substitution())).isNotNull());
    }

    @Test
    void aListThatIsNoneIsMadeUpForByTheNextSweep() {
        asked();
        TWILIO.inbound(order.phone().e164(), OURS, "NO");
        TWILIO.listsNothingAtAll = true;
        sweep.sweep();
        assertThat(stored()).isZero();
        TWILIO.listsNothingAtAll = false;
        sweep.sweep();
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void whatIsNoFormIsToldSo() throws Exception {
        var answer = client.send(HttpRequest.newBuilder(uri("/twilio/sms")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("Body=%zz")).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("not a form");
    }

    @Test
    @Tag("F6")
    void aTextOfWhichNoWebhookToldIsSweptUp() {
        asked();
        TWILIO.inbound(order.phone().e164(), OURS, "NO");
        sweep.sweep();
        sweep.sweep();

        await().untilAsserted(() -> assertThat(desk.standing(order.milk().substitution())).isNotNull());
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    @Tag("F1")
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
    @Tag("F9")
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
    @Tag("F11")
    void aLandlineIsLearnedAndAPersonFetched() throws Exception {
        asked();
        status(TWILIO.kept.get(0).sid(), "", "undelivered", "30006");

        assertThat(consents.of(order.phone().e164())).isEqualTo(Permission.NO_SMS);
        await().untilAsserted(() -> assertThat(processes.passed(order.milk().substitution().value())).contains("Catch_TextUndeliverable"));
    }

    @Test
    @Tag("F11")
    void aHandsetThatWasOffGetsOneMoreTry() throws Exception {
        asked();
        status(TWILIO.kept.get(0).sid(), "", "undelivered", "30003");
        await().atMost(java.time.Duration.ofSeconds(15)).untilAsserted(() -> assertThat(TWILIO.kept).hasSize(2));
        await().untilAsserted(() -> assertThat(state()).startsWith("SENT"));
        status(TWILIO.kept.get(1).sid(), "", "undelivered", "30003");

        await().untilAsserted(() -> assertThat(processes.passed(order.milk().substitution().value())).contains("Catch_TextUndeliverable"));
    }
}
