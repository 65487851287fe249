package com.curbline.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.messaging.Contacts;
import com.curbline.messaging.ItemQuestions;
import com.curbline.messaging.MessagingTest;
import com.curbline.messaging.inbox.Incoming.Source;
import com.curbline.testsupport.RoundTrips;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What handling a reply costs: its own round trips, and one commit. */
@MessagingTest
@TestPropertySource(properties = "curbline.messaging.poll=1h")
class ReplyCostTest {

    @Autowired Contacts contacts;
    @Autowired Inbox inbox;
    @Autowired InboxWorker worker;
    @Autowired RoundTrips trips;

    @Test
    void aReplyIsHandledInOneCommitAndFewRoundTrips() {
        answer();
        var order = ask();
        var cost = trips.of(() -> worker.handleOldest(order.phone().e164()));

        assertThat(cost.commits()).as(cost.statements()).isEqualTo(1);
        assertThat(cost.executions()).as(cost.statements()).isLessThanOrEqualTo(28);
    }

    private void answer() {
        worker.handleOldest(ask().phone().e164());
    }

    private ItemQuestions ask() {
        var order = ItemQuestions.anOrder();
        contacts.ask(order.milk());
        inbox.receive(new Incoming("SM" + UUID.randomUUID(), order.phone().e164(), "+15550001111", "1", Keyword.NONE, "", Source.VIRTUAL, Instant.now()));
        return order;
    }
}
