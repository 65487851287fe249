package com.curbline.demo.simulation;

import com.curbline.demo.DemoSettings;
import com.curbline.demo.OnlyInDemo;
import com.curbline.kernel.Language;
import com.curbline.orders.Order;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The life of the demonstration store: something happens every few seconds. It uses the operations of real people and the ordinary clock. */
@Component
@OnlyInDemo
public class Simulation {

    /** Enough turns to have orders in every state when the first visitor looks. */
    private static final int TURNS_BEFORE_OPENING = 14;

    private final People people;
    private final OrderingCustomers customers;
    private final Visitor visitor;
    private final Troubles troubles;
    private final Scenes scenes;
    private final Chance chance;
    private final Clock clock;
    private volatile boolean running;
    private boolean open;
    private Instant next = Instant.MIN;

    Simulation(People people, OrderingCustomers customers, Visitor visitor, Troubles troubles, Scenes scenes, Chance chance, Clock clock, DemoSettings settings) {
        this.people = people;
        this.customers = customers;
        this.visitor = visitor;
        this.troubles = troubles;
        this.scenes = scenes;
        this.chance = chance;
        this.clock = clock;
        this.running = settings.simulator();
    }

    public boolean isRunning() {
        return running;
    }

    public synchronized void run(boolean wanted) {
        running = wanted;
    }

    /** Called every second; every three to five of them somebody does something, and sooner while the visitor has nothing to answer yet. */
    synchronized void tick() {
        if (!running || clock.instant().isBefore(next)) {
            return;
        }
        if (!open) {
            open();
        }
        people.takeTurn();
        next = clock.instant().plus(Duration.ofSeconds(people.keepVisitorWaiting() ? 2 : chance.between(3, 5)));
    }

    private void open() {
        open = true;
        customers.open(scenes);
        for (int turn = 0; turn < TURNS_BEFORE_OPENING; turn++) {
            people.takeTurn();
        }
    }

    /** Somebody opens the demonstration; while people act in it, they find an order of theirs in it. */
    public synchronized void visited(Language language) {
        if (running && visitor.needsOrder()) {
            startAgain(language);
        }
    }

    /** A new order for the visitor, picked at once. */
    public synchronized void startAgain(Language language) {
        visitor.startAgain(language);
        next = clock.instant();
    }

    public Optional<Order> visitorsOrder() {
        return visitor.order();
    }

    public static String visitorsPhone() {
        return Visitor.PHONE;
    }

    /** Makes trouble; tells the number of the order that has it, empty where there is nobody to trouble. */
    public synchronized Optional<String> trouble(Trouble trouble) {
        return troubles.cause(trouble, scenes.now()).map(order -> order.identity().orderNumber());
    }
}
