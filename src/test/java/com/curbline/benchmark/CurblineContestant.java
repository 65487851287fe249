package com.curbline.benchmark;

import com.curbline.CurblineApplication;
import com.curbline.catalogue.CatalogueImport;
import com.curbline.fulfilment.application.HandOverOrder;
import com.curbline.fulfilment.application.NoteCustomer;
import com.curbline.fulfilment.application.PickResults;
import com.curbline.fulfilment.application.PickResults.Result;
import com.curbline.fulfilment.application.RecordPickResults;
import com.curbline.fulfilment.application.StageOrder;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.inbox.Inbox;
import com.curbline.messaging.inbox.Incoming;
import com.curbline.messaging.inbox.Keyword;
import com.curbline.orders.application.OrderDraft;
import com.curbline.orders.application.OrderDraft.CustomerDraft;
import com.curbline.orders.application.OrderDraft.LineDraft;
import com.curbline.orders.application.OrderDraft.PromiseDraft;
import com.curbline.orders.application.PlaceOrder;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Curbline itself, from its use cases and its inbox down. */
class CurblineContestant implements Contestant {

    private static final StoreId STORE = new StoreId("elm-street");
    private static final Duration LONGEST_SETTLING = Duration.ofSeconds(60);

    private final ConfigurableApplicationContext application;
    private final Signals signals;
    private final JdbcClient jdbc;
    private final List<String> assortment;
    private final long seed;

    CurblineContestant(Map<String, Object> database, long seed) {
        this.seed = seed;
        var properties = new HashMap<String, Object>(Map.of("server.port", "0", "curbline.demo.simulator", "false"));
        properties.putAll(database);
        application = Applications.start(CurblineApplication.class, WebApplicationType.SERVLET, properties, context -> {
            context.registerBean(Signals.class, Signals::new);
        });
        signals = application.getBean(Signals.class);
        jdbc = JdbcClient.create(application.getBean(javax.sql.DataSource.class));
        importProducts();
        assortment = jdbc.sql("select sku from products where store_id = ? and price is not null order by sku").param(STORE.value()).query(String.class).list();
    }

    private void importProducts() {
        try (var csv = new InputStreamReader(getClass().getResourceAsStream("/demo/catalogue.csv"), StandardCharsets.UTF_8)) {
            bean(CatalogueImport.class).take(STORE, csv);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public long run(int index, Steps steps) throws Exception {
        var plan = PlannedOrder.of(seed, index, assortment);
        var order = steps.step("order in", () -> bean(PlaceOrder.class).place(STORE, draft(plan))).id();
        steps.step("pick results, question out", () -> {
            bean(RecordPickResults.class).record(order, shortOfTheFirst(), Party.PICKER);
            return signals.awaitTexted(order);
        });
        var took = steps.step("reply, decision, confirmation", () -> reply(plan, order));
        steps.step("picking ended", () -> bean(RecordPickResults.class).record(order, new PickResults(List.of(), true), Party.PICKER));
        steps.step("staged, ready text", () -> bean(StageOrder.class).stage(order, "A3", Party.PICKER));
        steps.step("arrival", () -> bean(NoteCustomer.class).arrive(order, "3", "blue hatchback", Party.CUSTOMER));
        steps.step("hand-over", () -> bean(HandOverOrder.class).handOver(order, List.of(), Party.PICKER));
        return took;
    }

    private long reply(PlannedOrder plan, OrderId order) throws Exception {
        bean(Inbox.class).receive(new Incoming("BM" + plan.number(), plan.phone(), "virtual", "1", Keyword.NONE, "{\"body\":\"1\"}",
                Incoming.Source.VIRTUAL, Instant.now()));
        var stored = System.nanoTime();
        return Math.max(signals.awaitSettled(order) - stored, 0);
    }

    private static OrderDraft draft(PlannedOrder plan) {
        var to = Instant.now().plus(Duration.ofMinutes(60));
        var lines = IntStream.range(0, PlannedOrder.LINES).mapToObj(i -> new LineDraft(line(i), plan.skus().get(i), 1, null, null)).toList();
        return new OrderDraft(plan.number(), STORE.value(), new CustomerDraft(null, "Rosa Diaz", plan.phone(), "en-US", true, null),
                new PromiseDraft(to.minus(Duration.ofMinutes(30)), to), null, lines);
    }

    private static PickResults shortOfTheFirst() {
        return new PickResults(IntStream.range(0, PlannedOrder.LINES).mapToObj(i -> new Result(line(i), i == 0 ? 0 : 1, null)).toList(), false);
    }

    private static String line(int position) {
        return String.valueOf(position + 1);
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** Until the last text has left. */
    @Override
    public void settle() throws InterruptedException {
        var end = Instant.now().plus(LONGEST_SETTLING);
        while (count("select count(*) from outbox where state in ('NEW', 'SENDING', 'AMBIGUOUS')") > 0) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Texts are still waiting to be sent");
            }
            Thread.sleep(10);
        }
        signals.forget();
    }

    @Override
    public long handedOver() {
        return count("select count(*) from orders where status = 'HANDED_OVER'");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    @Override
    public Traffic counting(Work work) throws Exception {
        return bean(SwitchedDataSource.class).count(work);
    }

    @Override
    public void close() {
        application.close();
    }
}
