package com.curbline.process;

import com.curbline.catalogue.Availability;
import com.curbline.catalogue.CatalogueImport;
import com.curbline.fulfilment.application.HandOverOrder;
import com.curbline.fulfilment.application.NoteCustomer;
import com.curbline.fulfilment.application.RecordPickResults;
import com.curbline.fulfilment.application.StageOrder;
import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import com.curbline.orders.Orders;
import com.curbline.orders.application.CancelOrder;
import com.curbline.orders.application.PlaceOrder;
import com.curbline.substitution.Substitutions;
import com.curbline.substitution.application.AnswerInApp;
import com.curbline.substitution.application.TakeDecisionBack;
import com.curbline.testsupport.EngineDriver;
import com.curbline.testsupport.MovableClock;
import com.curbline.worklist.DoWork;
import com.curbline.worklist.WorkItems;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A store at noon, its shelves known to the tests, and everything that can be done there. */
@TestComponent
public class Shop {

    public static final Instant NOON = Instant.parse("2026-11-21T18:00:00Z");
    public static final StoreId ELM_STREET = new StoreId("elm-street");

    private static final int PLENTY = 900;

    final PlaceOrder placeOrder;
    final CancelOrder cancelOrder;
    final RecordPickResults picking;
    final StageOrder staging;
    final NoteCustomer customer;
    final HandOverOrder handOver;
    final AnswerInApp answers;
    final TakeDecisionBack takeBack;
    final DoWork doWork;
    final WorkItems work;
    final Orders orders;
    final Substitutions substitutions;
    final TextTraffic texts;
    final EngineDriver driver;
    final MovableClock clock;
    final JdbcClient jdbc;
    private final ProcessEngine engine;
    private final Trail trail;
    final Carrier carrier;
    private final Availability availability;

    @SuppressWarnings("java:S107")
    Shop(PlaceOrder placeOrder, CancelOrder cancelOrder, RecordPickResults picking, StageOrder staging, NoteCustomer customer, HandOverOrder handOver,
            AnswerInApp answers, DoWork doWork, WorkItems work, Orders orders, Substitutions substitutions, TextTraffic texts, EngineDriver driver,
            MovableClock clock, JdbcClient jdbc, ProcessEngine engine, CatalogueImport catalogue, Trail trail, Carrier carrier, Availability availability,
            TakeDecisionBack takeBack) {
        this.takeBack = takeBack;
        this.availability = availability;
        this.carrier = carrier;
        this.trail = trail;
        this.placeOrder = placeOrder;
        this.cancelOrder = cancelOrder;
        this.picking = picking;
        this.staging = staging;
        this.customer = customer;
        this.handOver = handOver;
        this.answers = answers;
        this.doWork = doWork;
        this.work = work;
        this.orders = orders;
        this.substitutions = substitutions;
        this.texts = texts;
        this.driver = driver;
        this.clock = clock;
        this.jdbc = jdbc;
        this.engine = engine;
        catalogue.take(ELM_STREET, new StringReader(Shelves.CSV));
    }

    /** Noon again; whatever earlier tests left running is gone. */
    void open() {
        clock.moveTo(NOON);
        carrier.reachesEverybody();
        availability.set(ELM_STREET, Map.of(new Sku(Shelves.OTHER_MILK), PLENTY, new Sku(Shelves.OTHER_BREAD), PLENTY, new Sku(Shelves.SOLD_OUT_MILK), 0));
        engine.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list()
                .forEach(process -> engine.getRuntimeService().deleteProcessInstance(process.getId(), "left over by an earlier test"));
        jdbc.sql("update outbox set state = 'WITHDRAWN' where state not in ('SENT', 'FAILED')").update();
        jdbc.sql("delete from inbox where state = 'NEW'").update();
    }

    /** None of the product is left. */
    void sellsOut(String sku) {
        availability.set(ELM_STREET, Map.of(new Sku(sku), 0));
    }

    /** So many of the product are left. */
    void has(String sku, int pieces) {
        availability.set(ELM_STREET, Map.of(new Sku(sku), pieces));
    }

    /** Time runs again, for whoever comes next. */
    void close() {
        clock.reset();
    }

    /** Takes the order in and hands it to the test. */
    public TestOrder receives(OrderSketch sketch) {
        return new TestOrder(this, placeOrder.place(ELM_STREET, sketch.draft(clock.instant())).id(), sketch.phone());
    }

    /** Time passes, timers fire at their own moments; what is due before and after is sent. */
    void letPass(Duration time) {
        texts.send();
        driver.letPass(time);
        texts.send();
    }

    void letPassUntil(Instant moment) {
        letPass(Duration.between(clock.instant(), moment));
    }

    /** Steps and flows of a diagram that no test has passed. */
    List<String> neverPassed(String file) {
        return Diagram.of(file).neverPassed(engine.getHistoryService(), trail);
    }

    /** How many timers are set. */
    long timers() {
        return engine.getManagementService().createJobQuery().timers().count();
    }
}
