package com.curbline.process;

import com.curbline.catalogue.CatalogueImport;
import com.curbline.fulfilment.application.HandOverOrder;
import com.curbline.fulfilment.application.NoteCustomer;
import com.curbline.fulfilment.application.RecordPickResults;
import com.curbline.fulfilment.application.StageOrder;
import com.curbline.kernel.StoreId;
import com.curbline.orders.Orders;
import com.curbline.orders.application.CancelOrder;
import com.curbline.orders.application.PlaceOrder;
import com.curbline.substitution.Substitutions;
import com.curbline.substitution.application.AnswerInApp;
import com.curbline.testsupport.EngineDriver;
import com.curbline.testsupport.MovableClock;
import com.curbline.worklist.DoWork;
import com.curbline.worklist.WorkItems;
import java.io.StringReader;
import java.time.Instant;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A store at noon, its shelves known to the tests, and everything that can be done there. */
@TestComponent
public class Shop {

    public static final Instant NOON = Instant.parse("2026-11-21T18:00:00Z");
    public static final StoreId ELM_STREET = new StoreId("elm-street");

    final PlaceOrder placeOrder;
    final CancelOrder cancelOrder;
    final RecordPickResults picking;
    final StageOrder staging;
    final NoteCustomer customer;
    final HandOverOrder handOver;
    final AnswerInApp answers;
    final DoWork doWork;
    final WorkItems work;
    final Orders orders;
    final Substitutions substitutions;
    final TextTraffic texts;
    final EngineDriver driver;
    final MovableClock clock;
    final JdbcClient jdbc;
    private final ProcessEngine engine;

    @SuppressWarnings("java:S107")
    Shop(PlaceOrder placeOrder, CancelOrder cancelOrder, RecordPickResults picking, StageOrder staging, NoteCustomer customer, HandOverOrder handOver,
            AnswerInApp answers, DoWork doWork, WorkItems work, Orders orders, Substitutions substitutions, TextTraffic texts, EngineDriver driver,
            MovableClock clock, JdbcClient jdbc, ProcessEngine engine, CatalogueImport catalogue) {
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
        engine.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list()
                .forEach(process -> engine.getRuntimeService().deleteProcessInstance(process.getId(), "left over by an earlier test"));
        jdbc.sql("update outbox set state = 'WITHDRAWN' where state not in ('SENT', 'FAILED')").update();
        jdbc.sql("delete from inbox where state = 'NEW'").update();
    }

    /** Time runs again, for whoever comes next. */
    void close() {
        clock.reset();
    }

    /** Takes the order in and hands it to the test. */
    public TestOrder receives(OrderSketch sketch) {
        return new TestOrder(this, placeOrder.place(ELM_STREET, sketch.draft(clock.instant())).id(), sketch.phone());
    }
}
