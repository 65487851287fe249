package com.curbline.process;

import static com.curbline.process.OrderSketch.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.messaging.consent.Consents;
import com.curbline.testsupport.RoundTrips;
import com.curbline.testsupport.RoundTrips.Cost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What each step of the main job costs in round trips to the database; counted, so that it holds on every machine. */
@ProcessTest
class RoundTripsTest {

    private static final Logger LOG = LoggerFactory.getLogger(RoundTripsTest.class);

    /** One of them only when the copy of the routes has grown old meanwhile. */
    private static final int START = 13;
    private static final int PICK_SHORT = 27;
    private static final int PICK_COMPLETE = 21;
    private static final int REPLY = 28;
    private static final int STAGE = 20;
    /** A worker looks which phone wrote and what it wrote; then the transaction begins. */
    private static final int LOOKS_BEFORE_REPLY = 2;

    @Autowired Shop shop;
    @Autowired RoundTrips trips;
    @Autowired Consents consents;

    /** One order runs through beforehand, so that what is looked up once and kept is kept. */
    @BeforeEach
    void warmUp() {
        shop.open();
        var order = shop.receives(anOrder().of(2, Shelves.MILK).of(1, Shelves.BREAD)).lacks("1");
        order.texts();
        order.customerWrites("1").pickingEnds().isStaged();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void takingAnOrderInStaysWithinItsBudget() {
        var sketch = anOrder().of(2, Shelves.MILK).of(1, Shelves.BREAD);

        var cost = trips.of(() -> shop.receives(sketch));

        assertCosts("start", cost, START);
    }

    @Test
    void reportingAnItemMissingStaysWithinItsBudget() {
        var order = shop.receives(anOrder().of(2, Shelves.MILK).of(1, Shelves.BREAD));

        var cost = trips.of(() -> order.lacks("1"));

        assertCosts("pick, one item missing", cost, PICK_SHORT);
    }

    @Test
    void endingPickingStaysWithinItsBudget() {
        var order = shop.receives(anOrder().of(2, Shelves.MILK).of(1, Shelves.BREAD)).isFound("1", 2);

        var cost = trips.of(order::pickingEnds);

        assertCosts("pick, complete", cost, PICK_COMPLETE);
    }

    @Test
    void handlingAReplyStaysWithinItsBudget() {
        var order = shop.receives(anOrder().of(2, Shelves.MILK).of(1, Shelves.BREAD)).lacks("1");
        order.texts();
        shop.texts.arrives(order.phone(), "1");
        consents.meet(order.phone());

        var cost = trips.of(() -> shop.texts.readOnce());

        assertThat(order.missing("1").isOpen()).isFalse();
        assertCosts("reply, the worker's transaction and %d looks before it".formatted(LOOKS_BEFORE_REPLY), cost, LOOKS_BEFORE_REPLY + REPLY);
    }

    @Test
    void stagingStaysWithinItsBudget() {
        var order = shop.receives(anOrder().of(2, Shelves.MILK).of(1, Shelves.BREAD)).pickingEnds();

        var cost = trips.of(order::isStaged);

        assertCosts("stage", cost, STAGE);
    }

    private static void assertCosts(String step, Cost cost, int expected) {
        LOG.info("Round trips of {}: {} ({} selects, {} writes), {} commits", step, cost.executions(), cost.selects(), cost.writes(), cost.commits());
        assertThat(cost.executions()).as("%s%n%s", step, cost.statements()).isLessThanOrEqualTo(expected);
        assertThat(cost.commits()).as("commits of %s", step).isEqualTo(1);
    }
}
