package com.curbline.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.messaging.inbox.Incoming;
import com.curbline.messaging.inbox.Incoming.Source;
import com.curbline.messaging.inbox.Keyword;
import com.curbline.testsupport.FlakyDatabase.Commit;
import com.curbline.testsupport.twilio.TwilioDouble.Mood;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What goes wrong on the way from a customer to us, each failure really made. */
class WebhookFailuresTest extends TwilioScene {

    @Test
    @Tag("F7")
    void whileTheDatabaseIsDownNothingIsAcknowledgedAndTheNextTryIsKept() throws Exception {
        asked();
        var text = text("1");
        database.goDown();
        assertThat(post("/twilio/sms", text, "first").statusCode()).isEqualTo(503);
        assertThat(post("/twilio/sms/fallback", text, "first").statusCode()).isEqualTo(503);
        database.comeBack();

        assertThat(post("/twilio/sms/fallback", text, "first").statusCode()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(desk.standing(order.milk().substitution())).isNotNull());
    }

    @Test
    @Tag("F7")
    void aStatusThatCannotBeKeptIsNotAcknowledged() throws Exception {
        asked();
        database.goDown();
        var form = statusForm(TWILIO.kept.get(0).sid(), "delivered");
        assertThat(post("/twilio/status", form, "first").statusCode()).isGreaterThanOrEqualTo(500);
        database.comeBack();

        assertThat(post("/twilio/status", form, "first").statusCode()).isEqualTo(200);
        assertThat(state()).isEqualTo("SENT/DELIVERED");
    }

    @Test
    void aTextWhoseCommitEndedWithoutAnAnswerIsNotAcknowledgedAndHasOneEffect() throws Exception {
        contacts.ask(order.milk());
        await().untilAsserted(() -> assertThat(state()).startsWith("SENT"));
        var text = text("1");
        database.next(Commit.UNTOLD);
        int first = post("/twilio/sms", text, "first").statusCode();
        int second = post("/twilio/sms", text, "first").statusCode();

        assertThat(second).isEqualTo(200);
        assertThat(first).isIn(200, 503);
        await().untilAsserted(() -> assertThat(desk.standing(order.milk().substitution())).isNotNull());
        assertThat(desk.timesAsked(order.milk().substitution())).isEqualTo(1);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    @Tag("F5")
    void theSameTextByEveryWayAtOnceAndDaysLaterHasOneEffectAndIsAlwaysAcknowledged() throws Exception {
        asked();
        var text = text("1");
        var answers = IntStream.range(0, 12).mapToObj(i -> CompletableFuture.supplyAsync(() -> posted(i % 2 == 0 ? "/twilio/sms" : "/twilio/sms/fallback", text))).toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(200);
        await().untilAsserted(() -> assertThat(desk.standing(order.milk().substitution())).isNotNull());

        jdbc.sql("update inbox set received_at = received_at - interval '40' day, processed_at = processed_at - interval '40' day where message_sid = ?")
                .param(text.get("MessageSid")).update();
        assertThat(post("/twilio/sms", text, "first").statusCode()).isEqualTo(200);
        assertThat(stored()).isEqualTo(1);
        assertThat(desk.timesAsked(order.milk().substitution())).isEqualTo(1);
    }

    @Test
    @Tag("F6")
    void aReplyThatCameWhileWeWereDownIsFetchedAfterwardsInItsOrder() {
        asked();
        TWILIO.inbound(order.phone().e164(), OURS, "1", Instant.now().minusSeconds(300));
        TWILIO.inbound(order.phone().e164(), OURS, "2", Instant.now().minusSeconds(200));
        var byWebhook = meters.get("curbline.replies.received").tag("source", "SWEEP").counter();
        double before = byWebhook.count();
        sweep.sweep();

        await().untilAsserted(() -> assertThat(desk.standing(order.milk().substitution())).isNotNull());
        assertThat(desk.standing(order.milk().substitution()).substitute().english()).as("the first answer").isEqualTo("Offer 1");
        assertThat(byWebhook.count() - before).isEqualTo(2);
    }

    @Test
    @Tag("F6")
    void aSweepThatFailedIsMadeUpForByTheNextEvenAfterARestart() {
        asked();
        sweep.sweep();
        var mark = mark();
        TWILIO.inbound(order.phone().e164(), OURS, "1");
        TWILIO.cannotList = true;
        sweep.sweep();
        assertThat(mark()).as("nothing was fetched").isEqualTo(mark);

        TWILIO.cannotList = false;
        sweep.sweep();
        assertThat(mark()).isAfter(mark);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void textsToSomebodyElsesNumberOnOurAccountAreNotOurs() {
        TWILIO.inbound(order.phone().e164(), "+15557777777", "1");
        sweep.sweep();
        assertThat(stored()).isZero();
    }

    @Test
    @Tag("F8")
    void aWorkerThatDiesAfterTheAcknowledgementLeavesTheTextToTheNextRound() {
        asked();
        var text = new Incoming("SM" + UUID.randomUUID(), order.phone().e164(), OURS, "1", Keyword.NONE, "", Source.WEBHOOK, Instant.now());
        desk.dieOnce(order.milk().substitution());
        inbox.receive(text);

        await().untilAsserted(() -> assertThat(desk.standing(order.milk().substitution())).isNotNull());
        await().untilAsserted(() -> assertThat(TWILIO.kept.stream().filter(sent -> sent.body().contains("Got it"))).hasSize(1));
        assertThat(jdbc.sql("select attempts from inbox where message_sid = ?").param(text.sid()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    @Tag("F22")
    void whileATokenIsReplacedBothAreAcceptedAndNoThird() throws Exception {
        assertThat(post("/twilio/sms", text("hello"), "first").statusCode()).isEqualTo(200);
        assertThat(post("/twilio/sms", text("hello"), "second").statusCode()).isEqualTo(200);
        var refused = meters.get("curbline.twilio.refused").counter();
        double before = refused.count();
        assertThat(post("/twilio/sms", text("hello"), "third").statusCode()).isEqualTo(403);
        assertThat(refused.count() - before).isEqualTo(1);
    }

    @Test
    @Tag("F9")
    void aStatusWithWordsThatNobodyKnowsIsKeptAndChangesNothing() throws Exception {
        asked();
        var form = statusForm(TWILIO.kept.get(0).sid(), "considering-it-from-several-angles-at-length");
        form.put("ErrorCode", "not-a-number");
        assertThat(post("/twilio/status", form, "first").statusCode()).isEqualTo(200);
        assertThat(post("/twilio/status", form, "first").statusCode()).isEqualTo(200);
        assertThat(state()).isEqualTo("SENT/");
    }

    @Test
    @Tag("F1")
    void aTextThatWasTakenWithoutAnAnswerIsFoundByLookingAndThePhoneHasItOnce() {
        TWILIO.moods.add(Mood.TAKES_AND_DROPS);
        asked();
        assertThat(TWILIO.posts).hasSize(1);
        assertThat(jdbc.sql("select provider_sid from outbox where phone = ?").param(order.phone().e164()).query(String.class).single())
                .isEqualTo(TWILIO.kept.get(0).sid());
    }

    private Instant mark() {
        return jdbc.sql("select swept_until from inbox_sweeps").query((row, number) -> com.curbline.messaging.plumbing.Times.read(row, "swept_until")).single();
    }

    private int posted(String path, java.util.Map<String, String> form) {
        try {
            return post(path, form, "first").statusCode();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static java.util.Map<String, String> statusForm(String sid, String status) {
        return new java.util.LinkedHashMap<>(java.util.Map.of("AccountSid", "ACtest", "MessageSid", sid, "MessageStatus", status));
    }
}
