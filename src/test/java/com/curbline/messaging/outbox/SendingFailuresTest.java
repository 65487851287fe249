package com.curbline.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.curbline.messaging.CustomerTexted;
import com.curbline.messaging.ItemQuestions;
import com.curbline.messaging.TextNotDelivered;
import com.curbline.messaging.consent.Permission;
import com.curbline.messaging.outbox.Delivery.Stage;
import com.curbline.testsupport.FlakyDatabase.Commit;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes wrong between us and a phone, each failure really made, and what becomes of the texts. */
class SendingFailuresTest extends OutboxScene {

    private static final SendResult NO_CONNECTION = new SendResult.NotSent("CONNECT", Duration.ofSeconds(2), Trouble.OUTAGE);
    private static final SendResult REFUSED_ACCOUNT = new SendResult.NotSent("20003", Duration.ZERO, Trouble.CREDENTIALS);
    private static final LookResult.Unclear NO_ANSWER = new LookResult.Unclear("CONNECT", Trouble.OUTAGE);

    @Autowired TextsHealth health;
    @Autowired MeterRegistry meters;

    @Test
    @Tag("F3")
    void aProviderThatIsDownForTenMinutesCausesNoBurstOfStaleTexts() {
        var patient = ItemQuestions.anOrder().answerBy(NOON.plus(Duration.ofMinutes(40)));
        contacts.ask(order.milk());
        contacts.ask(patient.milk());
        providerIsDown();
        sendAll();
        pass(Duration.ofMinutes(10));

        assertThat(provider.tries).as("attempts while nobody answers").hasSize(1);
        assertThat(provider.probes).as("probes in ten minutes").isBetween(8, 25);
        assertThat(state()).isEqualTo("FAILED");
        assertThat(isWithAPerson(order)).isTrue();

        providerIsBack();
        pass(Duration.ofSeconds(70));
        assertThat(provider.taken).singleElement().satisfies(parcel -> assertThat(parcel.to()).isEqualTo(patient.phone()));
        assertThat(isWithAPerson(patient)).isFalse();
    }

    @Test
    @Tag("F3")
    void whereTheProviderTakesNothingForSomeTimeOneTextTriesForAll() {
        IntStream.range(0, 10).forEach(i -> contacts.ask(ItemQuestions.anOrder().answerBy(NOON.plus(Duration.ofMinutes(30))).milk()));
        provider.always = new SendResult.Unknown("503");
        sendAll();
        assertThat(provider.tries).as("three without an answer in a row are enough").hasSize(3);
        pass(Duration.ofSeconds(30));
        assertThat(provider.tries).hasSizeLessThan(10);

        provider.always = null;
        pass(Duration.ofMinutes(3));
        assertThat(provider.taken).hasSize(10);
    }

    @Test
    void anAttemptThatCannotBeLookedForStopsEverythingElse() {
        provider.answers.add(new SendResult.Unknown("timeout"));
        provider.takesSilently = true;
        contacts.ask(order.milk());
        sendAll();
        provider.takesSilently = false;
        provider.cannotBeAsked = NO_ANSWER;
        pass(Duration.ofSeconds(3));
        contacts.ask(ItemQuestions.anOrder().milk());
        pass(Duration.ofSeconds(5));
        assertThat(provider.tries).hasSize(1);

        provider.cannotBeAsked = null;
        pass(Duration.ofSeconds(30));
        assertThat(state()).isEqualTo("SENT");
        assertThat(provider.taken).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aProviderWhoseAnswersNobodyUnderstandsStopsNoRoundAndAPersonAsksInTime() {
        contacts.ask(order.milk());
        attempts.record(attempts.takeNext().orElseThrow(), new SendResult.Unknown("timeout"), false);
        provider.instead = new BreakingProvider();
        pass(Duration.ofMinutes(11));
        assertThat(state()).isEqualTo("FAILED");
        assertThat(isWithAPerson(order)).isTrue();

        provider.instead = null;
        notice(order, "ready", Duration.ofMinutes(30));
        pass(Duration.ofSeconds(70));
        assertThat(bodies()).containsExactly("ready");
    }

    /** Every question to it ends in an exception. */
    private static final class BreakingProvider implements TextProvider {

        @Override
        public SendResult send(Parcel parcel) {
            throw new IllegalStateException("broken");
        }

        @Override
        public LookResult lookFor(Parcel parcel, java.util.Set<String> others) {
            throw new IllegalStateException("broken");
        }

        @Override
        public java.util.Optional<LookResult.Unclear> probe() {
            throw new IllegalStateException("broken");
        }
    }

    @Test
    void anOpenCircuitIsVisibleToOperatorsAndNamesNobody() {
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
        clock.moveBy(Duration.ofSeconds(3));
        provider.answers.add(REFUSED_ACCOUNT);
        contacts.ask(order.milk());
        sendAll();

        assertThat(health.health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(health.health().getDetails()).containsEntry("circuit", "open").containsEntry("trouble", "CREDENTIALS").containsEntry("code", "20003")
                .containsEntry("since", NOON.plusSeconds(3).toString()).containsEntry("waiting", 1);
        assertThat(health.health().getDetails().toString()).doesNotContain(order.phone().e164());
        assertThat(meters.get("curbline.texts.circuit.open").tag("trouble", "CREDENTIALS").gauge().value()).isEqualTo(1);
        assertThat(meters.get("curbline.texts.waiting").tag("state", "NEW").gauge().value()).isEqualTo(1);
        clock.moveBy(Duration.ofSeconds(30));
        assertThat(meters.get("curbline.texts.oldest.waiting").gauge().value()).isBetween(28.0, 31.0);
    }

    @Test
    void aRefusedAccountStopsAllTextsAndKeepsThem() {
        var others = IntStream.range(0, 5).mapToObj(i -> ItemQuestions.anOrder().answerBy(NOON.plus(Duration.ofMinutes(30)))).toList();
        others.forEach(one -> contacts.ask(one.milk()));
        provider.always = REFUSED_ACCOUNT;
        provider.cannotBeAsked = new LookResult.Unclear("20003", Trouble.CREDENTIALS);
        sendAll();
        pass(Duration.ofMinutes(5));
        assertThat(provider.tries).hasSize(1);
        assertThat(others).allSatisfy(one -> assertThat(state(one)).isEqualTo("NEW"));

        providerIsBack();
        pass(Duration.ofSeconds(70));
        assertThat(others).allSatisfy(one -> assertThat(state(one)).isEqualTo("SENT"));
    }

    @Test
    void withoutANumberToSendFromStaffAskAtOnceAndNoticesWait() {
        var others = IntStream.range(0, 4).mapToObj(i -> ItemQuestions.anOrder().answerBy(NOON.plus(Duration.ofMinutes(30)))).toList();
        others.forEach(one -> contacts.ask(one.milk()));
        notice(order, "Your order is ready", Duration.ofMinutes(30));
        provider.always = new SendResult.Refused("21703", PhoneFact.NONE, Trouble.SENDER);
        sendAll();
        pass(Duration.ofSeconds(2));
        assertThat(provider.tries).hasSize(1);
        assertThat(others).allSatisfy(one -> assertThat(isWithAPerson(one)).isTrue());

        providerIsBack();
        pass(Duration.ofSeconds(62));
        assertThat(bodies()).containsExactly("Your order is ready");
    }

    @Test
    @Tag("F4")
    void aStormOfTooManyRequestsKeepsTheOrderOfThePhoneAndLosesNothing() {
        IntStream.range(0, 12).forEach(i -> provider.answers.add(FakeProvider.notSent(0)));
        notice(order, "first", Duration.ofMinutes(30));
        notice(order, "second", Duration.ofMinutes(30));
        notice(order, "third", Duration.ofMinutes(30));
        sendAll();
        pass(Duration.ofMinutes(4));

        assertThat(bodies()).containsExactly("first", "second", "third");
        assertThat(provider.tries).as("never the second before the first").extracting(TextProvider.Parcel::body)
                .containsExactlyElementsOf(inTurn(13, "first", "second", "third"));
        assertThat(jdbc.sql("select distinct attempts from outbox where order_id = ?").param(order.order().value()).query(Integer.class).list())
                .as("what was not taken is no attempt").containsExactly(1);
    }

    private static List<String> inTurn(int times, String first, String... others) {
        var expected = new java.util.ArrayList<>(java.util.Collections.nCopies(times, first));
        expected.addAll(List.of(others));
        return expected;
    }

    @Test
    @Tag("F4")
    void whenThePauseIsNamedNobodyTriesBefore() {
        provider.answers.add(FakeProvider.notSent(20));
        contacts.ask(order.milk());
        sendAll();
        pass(Duration.ofSeconds(19));
        assertThat(provider.tries).hasSize(1);
        pass(Duration.ofSeconds(2));
        assertThat(provider.taken).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Commit.class, mode = Mode.EXCLUDE, names = "DONE")
    @Tag("F2")
    void aProcessKilledBetweenSendingAndWritingItDownLeavesOneText(Commit fate) {
        contacts.ask(order.milk());
        var text = attempts.takeNext().orElseThrow();
        var result = provider.send(text.parcel(clock.instant()));
        database.next(fate);
        assertThatThrownBy(() -> attempts.record(text, result, false)).hasStackTraceContaining("in the middle of a commit");
        pass(Duration.ofSeconds(45));

        assertThat(provider.tries).hasSize(1);
        assertThat(state()).isEqualTo("SENT");
        assertThat(jdbc.sql("select provider_sid from outbox where id = ?").param(text.id()).query(String.class).single()).isEqualTo(FakeProvider.sid(provider.tries.get(0)));
    }

    @ParameterizedTest
    @EnumSource(value = Commit.class, mode = Mode.EXCLUDE, names = "DONE")
    @Tag("F2")
    void aProcessKilledWhileTakingATextSendsItOnce(Commit fate) {
        contacts.ask(order.milk());
        database.next(fate);
        assertThatThrownBy(() -> attempts.takeNext()).hasStackTraceContaining("in the middle of a commit");
        pass(Duration.ofSeconds(60));

        assertThat(provider.tries).hasSize(1);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void anAnswerThatComesAfterItsLeaseIsStillTheAnswer() {
        contacts.ask(order.milk());
        var text = attempts.takeNext().orElseThrow();
        clock.moveBy(Attempts.LEASE.plusSeconds(1));
        provider.cannotBeAsked = NO_ANSWER;
        rounds.goRound();
        assertThat(state()).isEqualTo("AMBIGUOUS");

        attempts.record(text, new SendResult.Accepted("SMlate"), false);
        assertThat(state()).isEqualTo("SENT");
        assertThat(overheard.of(CustomerTexted.class, order.order())).hasSize(1);
    }

    @Test
    void aSenderThatWokeUpTooLateDoesNotCall() {
        contacts.ask(order.milk());
        var text = attempts.takeNext().orElseThrow();
        clock.moveBy(Duration.ofSeconds(20));
        attempts.record(text, new SendResult.NotSent("HELD_UP", Duration.ZERO, Trouble.NONE), false);
        sendAll();

        assertThat(provider.tries).hasSize(1);
        assertThat(provider.tries.get(0).attemptedAt()).isEqualTo(clock.instant());
    }

    @Test
    @Tag("F10")
    void aRefusalByOptOutStopsWhateverElseIsQueuedForThePhone() {
        provider.answers.add(new SendResult.Refused("21610", PhoneFact.OPTED_OUT));
        contacts.ask(order.milk());
        notice(order, "ready", Duration.ofMinutes(30));
        sendAll();
        pass(Duration.ofSeconds(5));

        assertThat(provider.tries).hasSize(1);
        assertThat(consents.of(order.phone().e164())).isEqualTo(Permission.OPTED_OUT);
        assertThat(isWithAPerson(order)).isTrue();
        assertThat(overheard.of(TextNotDelivered.class, order.order())).extracting(TextNotDelivered::body).contains("ready");
    }

    @Test
    @Tag("F11")
    void aNumberThatCannotReceiveTextsIsWithAPersonAtOnce() {
        provider.answers.add(new SendResult.Refused("21614", PhoneFact.NO_SMS));
        contacts.ask(order.milk());
        sendAll();

        assertThat(consents.of(order.phone().e164())).isEqualTo(Permission.NO_SMS);
        assertThat(isWithAPerson(order)).as("in the same second").isTrue();
    }

    @Test
    void newsAboutAnAttemptThatFailedAreNoNewsAboutTheNextOne() {
        sent();
        var first = sid();
        deliveries.told(first, id(), "undelivered", "", failed("30003", Remedy.ONE_MORE_TRY));
        deliveries.told(first, id(), "sent", "", new Delivery(Stage.SENT));
        assertThat(state()).as("the second attempt is still to be made").isEqualTo("NEW");

        pass(Duration.ofSeconds(5));
        assertThat(provider.tries).hasSize(2);
        deliveries.told("SMsecond", id(), "delivered", "", new Delivery(Stage.DELIVERED));
        deliveries.told(first, id(), "queued", "", new Delivery(Stage.ACCEPTED));
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    @Tag("F11")
    void aHandsetThatWasOffIsTriedOnceMoreWhereThreeMinutesRemainAndElseAPersonCalls() {
        sent();
        clock.moveTo(NOON.plus(Duration.ofMinutes(6)));
        deliveries.told(sid(), id(), "undelivered", "", failed("30003", Remedy.ONE_MORE_TRY));
        assertThat(state()).isEqualTo("FAILED");
        assertThat(isWithAPerson(order)).isTrue();
    }

    @Test
    void aTextWhoseTimeWasOverGoesToTheRuleForSilenceAndNotToAPerson() {
        sent();
        deliveries.told(sid(), id(), "undelivered", "", failed("30036", Remedy.NO_ANSWER_RULE));
        report.report();
        assertThat(state()).isEqualTo("EXPIRED");
        assertThat(isWithAPerson(order)).isFalse();
    }

    @Test
    void aDroppedTextIsSentAgainAsLongAsThereAreAttemptsAndTime() {
        var patient = ItemQuestions.anOrder().answerBy(NOON.plus(Duration.ofMinutes(40)));
        contacts.ask(patient.milk());
        sendAll();
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(provider.tries).hasSize(attempt);
            var id = provider.tries.get(0).id();
            jdbc.sql("update outbox set provider_sid = ? where id = ?").params("SM" + attempt + id, id).update();
            deliveries.told("SM" + attempt + id, id, "failed", "", failed("30001", Remedy.LATER));
            pass(Duration.ofSeconds(30));
        }
        assertThat(provider.tries).hasSize(3);
        assertThat(isWithAPerson(patient)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SENT DELIVERED", "DELIVERED SENT ACCEPTED", "UNKNOWN DELIVERED UNKNOWN", "SENDING DELIVERED FAILED", "DELIVERED DELIVERED"})
    @Tag("F9")
    void statusesInAnyOrderLeadToTheSameEnd(String stages) {
        sent();
        for (var stage : stages.split(" ")) {
            deliveries.told(sid(), id(), stage.toLowerCase(), "", stage.equals("FAILED") ? failed("30005", Remedy.PERSON) : new Delivery(Stage.valueOf(stage)));
        }
        assertThat(jdbc.sql("select delivery from outbox where id = ?").param(id()).query(String.class).single()).isEqualTo("DELIVERED");
        assertThat(isWithAPerson(order)).isFalse();
    }

    @Test
    @Tag("F9")
    void theSameStatusManyTimesAtOnceCountsOnce() {
        sent();
        var told = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.runAsync(() ->
                deliveries.told("SMmany" + id(), id(), "undelivered", "", failed("30005", Remedy.PERSON)))).toList();
        told.forEach(CompletableFuture::join);
        assertThat(jdbc.sql("select count(*) from text_statuses where sid = ?").param("SMmany" + id()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    @Tag("F9")
    void aTextOfWhichNothingIsToldIsAskedAfterTwoMinutesAndThenMoreRarely() {
        sent();
        clock.moveBy(Duration.ofSeconds(119));
        deliveryRounds.askSome();
        assertThat(provider.asked).isEmpty();

        provider.fates.put(sid(), new Delivery(Stage.SENT));
        IntStream.range(0, 8 * 60).forEach(second -> {
            clock.moveBy(Duration.ofSeconds(1));
            deliveryRounds.askSome();
        });
        assertThat(provider.asked).as("after 2, 4 and 8 minutes").hasSize(3);

        provider.fates.put(sid(), failed("30005", Remedy.PERSON));
        clock.moveBy(Duration.ofMinutes(8));
        deliveryRounds.askSome();
        assertThat(state()).isEqualTo("FAILED");
    }

    @Test
    void whatWasFoundByLookingEndsAsItEnded() {
        provider.answers.add(new SendResult.Unknown("timeout"));
        provider.takesSilently = true;
        contacts.ask(order.milk());
        sendAll();
        provider.fates.put(provider.tries.get(0).id(), failed("30007", Remedy.PERSON));
        pass(Duration.ofSeconds(5));

        assertThat(provider.tries).as("the same text would be filtered again").hasSize(1);
        assertThat(state()).isEqualTo("FAILED");
        assertThat(isWithAPerson(order)).isTrue();
    }

    @Test
    void theProviderMayTryUntilTheTextIsStaleAndTenMinutesAtMost() {
        notice(order, "short", Duration.ofSeconds(90));
        notice(order, "long", Duration.ofHours(2));
        sendAll();
        assertThat(provider.tries).extracting(TextProvider.Parcel::validFor).containsExactly(Duration.ofSeconds(90), Duration.ofSeconds(600));
    }

    @Test
    void aTextThatBecameStaleBetweenTakingAndSendingIsNotSent() {
        notice(order, "short", Duration.ofSeconds(3));
        provider.answers.add(new SendResult.Unknown("timeout"));
        sendAll();
        pass(Duration.ofSeconds(20));
        assertThat(provider.tries).hasSize(1);
        assertThat(state()).isEqualTo("FAILED");
    }

    @Test
    @Tag("F23")
    void theHourThatComesTwiceIsOneHourLonger() {
        var firstHalfPastOne = Instant.parse("2026-11-01T06:30:00Z"); // 1:30 in Chicago, still summer time
        clock.moveTo(firstHalfPastOne);
        var night = ItemQuestions.anOrder().answerBy(Instant.parse("2026-11-01T07:30:00Z")); // 1:30 in Chicago, winter time
        contacts.ask(night.milk());
        provider.answers.add(NO_CONNECTION);
        sendAll();
        pass(Duration.ofMinutes(40));
        assertThat(provider.taken).as("an hour by the clock on the wall passed between, so the text is worth sending").hasSize(1);

        clock.moveTo(Instant.parse("2026-03-08T07:59:30Z")); // 1:59:30 in Chicago; half a minute later it is three o'clock
        notice(order, "spring", Duration.ofMinutes(2));
        sendAll();
        assertThat(provider.tries.get(provider.tries.size() - 1).validFor()).isEqualTo(Duration.ofMinutes(2));
    }

    private void providerIsDown() {
        provider.always = NO_CONNECTION;
        provider.cannotBeAsked = NO_ANSWER;
    }

    private void providerIsBack() {
        provider.always = null;
        provider.cannotBeAsked = null;
    }

    private void sent() {
        contacts.ask(order.milk());
        sendAll();
        assertThat(state()).isEqualTo("SENT");
    }

    private String id() {
        return provider.tries.get(0).id();
    }

    private String sid() {
        return FakeProvider.sid(provider.tries.get(0));
    }

    private static Delivery failed(String code, Remedy remedy) {
        return new Delivery(Stage.FAILED, code, PhoneFact.NONE, remedy, Trouble.NONE);
    }
}
