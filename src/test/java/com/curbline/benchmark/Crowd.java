package com.curbline.benchmark;

import com.curbline.kernel.OrderId;
import com.curbline.messaging.inbox.Inbox;
import com.curbline.messaging.inbox.Incoming;
import com.curbline.messaging.inbox.Keyword;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** An application with a number of open orders, whose customers answer one after the other. */
final class Crowd implements AutoCloseable {

    private final int size;
    private final OpenShop shop;
    private final List<Asked> open;
    private final AtomicInteger answered = new AtomicInteger();
    private final List<List<Double>> turns = new ArrayList<>();
    private final List<List<Double>> texts = new ArrayList<>();

    private Crowd(int size, OpenShop shop, List<Asked> open) {
        this.size = size;
        this.shop = shop;
        this.open = open;
    }

    static Crowd of(int size, LoadPlan plan, Map<String, Object> settings) throws Exception {
        var shop = new OpenShop(settings);
        var originals = shop.open(plan.originals(), plan.seed());
        shop.waitLongForAnswers();
        var open = new Copies(shop.dataSource(), plan.stores(), originals).make(0, size);
        Collections.shuffle(open, new Random(plan.seed()));
        return new Crowd(size, shop, open);
    }

    void warmUp(int replies) throws Exception {
        for (int reply = 0; reply < replies; reply++) {
            answer(new ArrayList<>(), new ArrayList<>());
        }
    }

    void turn(int replies) throws Exception {
        var decided = new ArrayList<Double>();
        var texted = new ArrayList<Double>();
        for (int reply = 0; reply < replies; reply++) {
            answer(decided, texted);
        }
        turns.add(decided);
        texts.add(texted);
        shop.signals().forget();
    }

    /** From the stored reply to the committed decision, and on to the text about it; the next reply waits for that. */
    private void answer(List<Double> decided, List<Double> texted) throws Exception {
        var asked = open.get(answered.getAndIncrement());
        var order = new OrderId(asked.order());
        shop.bean(Inbox.class).receive(new Incoming("SM" + asked.number(), asked.phone(), StandInTwilio.NUMBER, "1", Keyword.NONE, "{}", Incoming.Source.WEBHOOK, Instant.now()));
        var stored = System.nanoTime();
        var settled = shop.signals().awaitSettled(order);
        var sent = shop.signals().awaitTexted(order);
        decided.add((settled - stored) / 1e6);
        texted.add((sent - stored) / 1e6);
    }

    /** What goes to the database for a reply. */
    String statements() throws Exception {
        return shop.bean(SwitchedDataSource.class).count(traffic -> warmUp(5)).takeStatements();
    }

    int size() {
        return size;
    }

    OpenShop shop() {
        return shop;
    }

    /** Milliseconds, turn by turn. */
    List<List<Double>> turns() {
        return turns;
    }

    List<List<Double>> texts() {
        return texts;
    }

    @Override
    public void close() {
        shop.close();
    }
}
