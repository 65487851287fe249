package com.curbline.benchmark;

import com.curbline.CurblineApplication;
import com.curbline.catalogue.CatalogueImport;
import com.curbline.fulfilment.application.PickResults;
import com.curbline.fulfilment.application.PickResults.Result;
import com.curbline.fulfilment.application.RecordPickResults;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Curbline in this JVM, in which orders are opened by its use cases, each with an item missing and its customer asked by text. */
final class OpenShop implements AutoCloseable {

    private static final StoreId STORE = new StoreId(Chain.FIRST);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConfigurableApplicationContext application;
    private final Signals signals;
    private final JdbcClient jdbc;
    private final List<String> assortment;

    OpenShop(Map<String, Object> settings) {
        application = Applications.start(CurblineApplication.class, WebApplicationType.SERVLET, settings, context -> context.registerBean(Signals.class, Signals::new));
        signals = application.getBean(Signals.class);
        jdbc = JdbcClient.create(dataSource());
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

    /** Opens orders of the first store; every fourth customer speaks Spanish. */
    List<Asked> open(int count, long seed) throws Exception {
        var opened = new ArrayList<Asked>();
        for (int index = 0; index < count; index++) {
            opened.add(open(PlannedOrder.of(seed, index, assortment), "L%07d".formatted(9_000_000 + index), "+1512555%04d".formatted(index), index % 4 == 3));
        }
        awaitNews(count);
        return opened;
    }

    private Asked open(PlannedOrder plan, String number, String phone, boolean spanish) throws Exception {
        var to = Instant.now().plus(Duration.ofHours(6));
        var lines = IntStream.range(0, PlannedOrder.LINES).mapToObj(i -> new LineDraft(line(i), plan.skus().get(i), 1, null, null)).toList();
        var draft = new OrderDraft(number, STORE.value(), new CustomerDraft(null, "Rosa Diaz", phone, spanish ? "es-US" : "en-US", true, null),
                new PromiseDraft(to.minus(Duration.ofMinutes(30)), to), null, lines);
        OrderId order = bean(PlaceOrder.class).place(STORE, draft).id();
        bean(RecordPickResults.class).record(order, new PickResults(IntStream.range(0, PlannedOrder.LINES - 1)
                .mapToObj(i -> new Result(line(i), i == 0 ? 0 : 1, null)).toList(), false), Party.PICKER);
        signals.awaitTexted(order);
        return new Asked(order.value(), number, phone, 0, spanish);
    }

    private static String line(int position) {
        return String.valueOf(position + 1);
    }

    /** Until the stand-in has told of every question that it was delivered. */
    private void awaitNews(int count) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (jdbc.sql("select count(*) from outbox where delivery = 'DELIVERED'").query(Integer.class).single() < count) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Not every question was delivered");
            }
            Thread.sleep(50);
        }
    }

    /** Answers are waited for until the benchmark is over for sure. */
    void waitLongForAnswers() {
        for (var column : List.of("ACT_RU_JOB.DUEDATE_", "question_items.answer_by", "substitutions.answer_by")) {
            var parts = column.split("\\.");
            jdbc.sql("update %1$s set %2$s = %2$s + interval '3' hour".formatted(parts[0], parts[1])).update();
        }
    }

    Signals signals() {
        return signals;
    }

    DataSource dataSource() {
        return application.getBean(DataSource.class);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        application.close();
    }
}
