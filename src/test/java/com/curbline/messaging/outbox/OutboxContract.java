package com.curbline.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.curbline.messaging.CustomerTexted;
import com.curbline.messaging.ItemQuestions;
import com.curbline.messaging.StandingDecision;
import com.curbline.messaging.consent.Permission;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How texts leave, on any database: once, in order, in time, or not at all. */
abstract class OutboxContract extends OutboxScene {

    @Test
    void aTextLeavesOnceAndIsMadeKnown() {
        contacts.ask(order.milk());
        sendAll();
        sendAll();

        assertThat(provider.tries).singleElement().satisfies(parcel -> {
            assertThat(parcel.to()).isEqualTo(order.phone());
            assertThat(parcel.validFor()).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(10));
        });
        assertThat(overheard.of(CustomerTexted.class, order.order())).hasSize(1);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void itemsReportedTogetherLeaveInOneText() {
        contacts.ask(order.milk(), order.eggs());
        sendAll();

        assertThat(provider.tries).singleElement().satisfies(parcel -> assertThat(parcel.body()).contains("A Organic Valley milk", "B eggs"));
    }

    @Test
    void anItemThatGoesMissingBeforeTheTextLeftJoinsIt() {
        contacts.ask(order.milk());
        contacts.ask(order.eggs());
        sendAll();

        assertThat(provider.tries).singleElement().satisfies(parcel -> assertThat(parcel.body()).contains("2 items"));
    }

    @Test
    void anItemThatGoesMissingAfterwardsGetsATextOfItsOwn() {
        contacts.ask(order.milk());
        sendAll();
        contacts.ask(order.eggs());
        sendAll();

        assertThat(provider.tries).hasSize(2);
        assertThat(provider.tries.get(1).body()).contains("B eggs").doesNotContain("Organic Valley").contains("B NO");
    }

    @Test
    void aTextWaitsForItemsThatAreAboutToBeAskedButNotForLong() {
        questions.prepare(order.eggs());
        contacts.ask(order.milk());
        sendAll();
        assertThat(provider.tries).isEmpty();

        clock.moveBy(Duration.ofSeconds(3));
        sendAll();
        assertThat(provider.tries).hasSize(1);
    }

    @Test
    void anItemThatIsSettledBeforeTheTextLeftIsNotAsked() {
        contacts.ask(order.milk(), order.eggs());
        questions.close(order.milk().substitution(), new StandingDecision(order.milk().itemName(), null, null, 1));
        sendAll();
        assertThat(provider.tries).singleElement().satisfies(parcel -> assertThat(parcel.body()).contains("eggs").doesNotContain("Organic Valley"));

        provider.reset();
        var other = ItemQuestions.anOrder();
        contacts.ask(other.milk());
        questions.withdraw(other.order());
        sendAll();
        assertThat(provider.tries).isEmpty();
    }

    @Test
    @Tag("F3")
    void staleTextsNeverLeaveAndThePersonIsFetched() {
        contacts.ask(order.milk());
        clock.moveBy(Duration.ofMinutes(9));
        sendAll();
        report.report();

        assertThat(provider.tries).isEmpty();
        assertThat(state()).isEqualTo("FAILED");
        assertThat(processes.passed(order.milk().substitution().value())).contains("Catch_TextUndeliverable");
    }

    @Test
    @Tag("F10")
    void whoOptedOutGetsNothingThatWasQueued() {
        contacts.ask(order.milk());
        consents.optOut(order.phone().e164(), "TEST");
        sendAll();
        report.report();

        assertThat(provider.tries).isEmpty();
        assertThat(processes.passed(order.milk().substitution().value())).contains("Catch_TextUndeliverable");
    }

    @Test
    void aRefusalIsFinalAndTeachesAboutThePhone() {
        provider.answers.add(new SendResult.Refused("21610", PhoneFact.OPTED_OUT));
        contacts.ask(order.milk());
        sendAll();
        sendAll();

        assertThat(provider.tries).hasSize(1);
        assertThat(consents.of(order.phone().e164())).isEqualTo(Permission.OPTED_OUT);
        assertThat(processes.passed(order.milk().substitution().value())).contains("Catch_TextUndeliverable");
    }

    @Test
    void whatWasSurelyNotSentIsSentLater() {
        provider.answers.add(FakeProvider.notSent(2));
        contacts.ask(order.milk());
        sendAll();
        assertThat(provider.tries).hasSize(1);

        clock.moveBy(Duration.ofSeconds(2));
        sendAll();
        assertThat(provider.taken).hasSize(1);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    @Tag("F1")
    void anUnknownOutcomeIsLookedUpAndNotSentAgainWhereItArrived() {
        provider.answers.add(new SendResult.Unknown("500"));
        provider.takesSilently = true;
        contacts.ask(order.milk());
        sendAll();
        assertThat(state()).isEqualTo("AMBIGUOUS");

        clock.moveBy(Duration.ofSeconds(3));
        sendAll();
        assertThat(state()).isEqualTo("SENT");
        assertThat(provider.tries).hasSize(1);
    }

    @Test
    @Tag("F1")
    void anUnknownOutcomeIsSentAgainOnlyAfterACleanLookTenSecondsLater() {
        provider.answers.add(new SendResult.Unknown("timeout"));
        contacts.ask(order.milk());
        sendAll();
        clock.moveBy(Duration.ofSeconds(3));
        sendAll();
        clock.moveBy(Duration.ofSeconds(6));
        sendAll();
        assertThat(provider.tries).hasSize(1);

        clock.moveBy(Duration.ofSeconds(1));
        sendAll();
        assertThat(provider.taken).hasSize(1);
        assertThat(provider.tries).hasSize(2);
    }

    @Test
    void whileTheProviderCannotBeAskedNothingIsSentAgain() {
        provider.answers.add(new SendResult.Unknown("timeout"));
        provider.cannotBeAsked = new LookResult.Unclear("503", Trouble.OUTAGE);
        contacts.ask(order.milk());
        sendAll();
        for (int i = 0; i < 20; i++) {
            clock.moveBy(Duration.ofSeconds(10));
            sendAll();
        }
        assertThat(provider.tries).hasSize(1);

        clock.moveBy(Duration.ofMinutes(10));
        sendAll();
        assertThat(state()).isEqualTo("FAILED");
    }

    @Test
    void afterThreeAttemptsItIsOver() {
        for (int i = 0; i < 9; i++) {
            provider.answers.add(new SendResult.Unknown("timeout"));
        }
        contacts.ask(order.milk());
        for (int i = 0; i < 40; i++) {
            sendAll();
            clock.moveBy(Duration.ofSeconds(5));
        }
        assertThat(provider.tries).hasSize(3);
        assertThat(state()).isEqualTo("FAILED");
    }

    @Test
    @Tag("F2")
    void aSenderThatDiesAfterSendingLeavesOneText() {
        contacts.ask(order.milk());
        var taken = attempts.takeNext();
        assertThat(taken).isPresent();
        assertThat(attempts.takeNext()).isEmpty();
        provider.taken.add(taken.get().parcel(clock.instant()));

        clock.moveBy(Attempts.LEASE.plusSeconds(1));
        sendAll();
        assertThat(provider.tries).isEmpty();
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    @Tag("F2")
    void aSenderThatDiesBeforeSendingLosesNothing() {
        contacts.ask(order.milk());
        attempts.takeNext();
        clock.moveBy(Attempts.LEASE.plusSeconds(1));
        sendAll();

        assertThat(provider.taken).hasSize(1);
    }

    @Test
    void aStatusThatCarriesOurIdResolvesAnUnknownOutcome() {
        provider.answers.add(new SendResult.Unknown("500"));
        contacts.ask(order.milk());
        sendAll();
        deliveries.told("SMcallback", provider.tries.get(0).id(), "sent", "", new Delivery(Delivery.Stage.SENT));
        clock.moveBy(Duration.ofMinutes(1));
        sendAll();

        assertThat(provider.tries).hasSize(1);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void textsOfOnePhoneKeepTheirOrder() {
        provider.answers.add(new SendResult.Unknown("timeout"));
        contacts.ask(order.milk());
        sendAll();
        contacts.ask(order.eggs());
        sendAll();
        assertThat(provider.tries).hasSize(1);

        clock.moveBy(Duration.ofSeconds(10));
        sendAll();
        assertThat(provider.taken).hasSize(2);
        assertThat(provider.taken.get(0).body()).contains("Organic Valley");
        assertThat(provider.taken.get(1).body()).contains("eggs");
    }

    @Test
    void textsToTwoPhonesAreUnderWayAtTheSameTime() {
        var other = ItemQuestions.anOrder().answerBy(NOON.plus(Duration.ofMinutes(10)));
        contacts.ask(order.milk());
        contacts.ask(other.milk());
        provider.together = new CyclicBarrier(2);
        // H2 passes over a row that is locked by finding nothing, so a sender may have to look twice
        var first = CompletableFuture.runAsync(this::sendUntilBothLeft);
        var second = CompletableFuture.runAsync(this::sendUntilBothLeft);

        CompletableFuture.allOf(first, second).join();
        assertThat(provider.taken).extracting(TextProvider.Parcel::to).containsExactlyInAnyOrder(order.phone(), other.phone());
    }

    @Test
    void manySendersSendEachTextOnce() {
        for (int i = 0; i < 10; i++) {
            contacts.ask(ItemQuestions.anOrder().answerBy(NOON.plus(Duration.ofMinutes(10))).milk());
        }
        var senders = new CompletableFuture<?>[6];
        for (int i = 0; i < senders.length; i++) {
            senders[i] = CompletableFuture.runAsync(this::sendAll);
        }
        CompletableFuture.allOf(senders).join();

        assertThat(provider.tries).hasSize(10).extracting(TextProvider.Parcel::id).doesNotHaveDuplicates();
    }

    private void sendUntilBothLeft() {
        await().until(() -> {
            sender.sendDue();
            return provider.taken.size() == 2;
        });
    }
}
