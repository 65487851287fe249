package com.curbline.benchmark;

import com.curbline.kernel.OrderId;
import com.curbline.messaging.CustomerTexted;
import com.curbline.orders.MissingItemSettled;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells drivers when the question has left and when the decision is committed. */
class Signals {

    private static final long PATIENCE_SECONDS = 60;

    private final Map<OrderId, CompletableFuture<Long>> texted = new ConcurrentHashMap<>();
    private final Map<OrderId, CompletableFuture<Long>> settled = new ConcurrentHashMap<>();

    @TransactionalEventListener
    public void on(CustomerTexted event) {
        tell(texted, event.order());
    }

    @TransactionalEventListener
    public void on(MissingItemSettled event) {
        tell(settled, event.order());
    }

    private static void tell(Map<OrderId, CompletableFuture<Long>> signals, OrderId order) {
        signals.computeIfAbsent(order, unknown -> new CompletableFuture<>()).complete(System.nanoTime());
    }

    long awaitTexted(OrderId order) throws Exception {
        return await(texted, order);
    }

    long awaitSettled(OrderId order) throws Exception {
        return await(settled, order);
    }

    private static long await(Map<OrderId, CompletableFuture<Long>> signals, OrderId order) throws Exception {
        return signals.computeIfAbsent(order, unknown -> new CompletableFuture<>()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    void forget() {
        texted.clear();
        settled.clear();
    }
}
