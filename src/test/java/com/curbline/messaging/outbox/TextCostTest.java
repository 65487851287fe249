package com.curbline.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.messaging.ItemQuestions;
import com.curbline.messaging.MessagingTest;
import com.curbline.messaging.Contacts;
import com.curbline.testsupport.RoundTrips;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What sending a text costs: one commit that takes it and one that writes down that it left. */
@MessagingTest
@TestPropertySource(properties = "curbline.messaging.poll=1h")
class TextCostTest {

    @Autowired Contacts contacts;
    @Autowired Sender sender;
    @Autowired OutboxRounds rounds;
    @Autowired RoundTrips trips;

    @Test
    void aTextIsSentInTwoCommitsAndNobodyLooksForMoreAfterwards() {
        ask();
        sender.sendDue();
        ask();
        var cost = trips.of(sender::sendDue);

        assertThat(cost.commits()).as(cost.statements()).isEqualTo(2);
        assertThat(cost.executions()).as(cost.statements()).isLessThanOrEqualTo(7);
    }

    @Test
    void furtherTextsCostOneCommitEach() {
        for (int i = 0; i < 10; i++) {
            ask();
        }
        var cost = trips.of(sender::sendDue);
        assertThat(cost.commits()).as(cost.statements()).isEqualTo(11);
    }

    @Test
    void aRoundWithNothingToDoIsOneQuestionToTheDatabase() {
        sender.sendDue();
        var cost = trips.of(rounds::goRound);
        assertThat(cost.executions()).as(cost.statements()).isEqualTo(1);
        assertThat(cost.commits()).isZero();
    }

    private void ask() {
        contacts.ask(ItemQuestions.anOrder().answerBy(Instant.now().plus(Duration.ofMinutes(10))).milk());
    }
}
