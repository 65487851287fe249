package com.curbline.demo.simulation;

import com.curbline.catalogue.Availability;
import com.curbline.demo.OnlyInDemo;
import com.curbline.orders.LineStatus;
import com.curbline.orders.Order;
import com.curbline.orders.OrderLine;
import com.curbline.orders.OrderStatus;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Lets things go wrong the way they do in a store. */
@Component
@OnlyInDemo
class Troubles {

    private static final int RUSH = 10;
    private static final int SOON = 4;

    private final Floor floor;
    private final Availability availability;
    private final Shopping shopping;
    private final OrderingCustomers ordering;
    private final TextingCustomers texting;
    private final DrivingCustomers driving;
    private final Scenes scenes;

    Troubles(Floor floor, Availability availability, Shopping shopping, OrderingCustomers ordering, TextingCustomers texting, DrivingCustomers driving, Scenes scenes) {
        this.floor = floor;
        this.availability = availability;
        this.shopping = shopping;
        this.ordering = ordering;
        this.texting = texting;
        this.driving = driving;
        this.scenes = scenes;
    }

    /** The order in trouble. */
    Optional<Order> cause(Trouble trouble, Scene scene) {
        return switch (trouble) {
            case SOLD_OUT -> sellOut(scene);
            case SILENT -> keepSilent(scene);
            case EARLY -> driving.arriveEarly(scene);
            case RUSH -> rush();
        };
    }

    /** The next item of an order that is being picked is gone from the shelf; rather the visitor's order than another. */
    private Optional<Order> sellOut(Scene scene) {
        var order = scene.in(OrderStatus.PICKING, OrderStatus.RECEIVED).stream().filter(one -> pending(one).isPresent())
                .min(Comparator.<Order, Boolean>comparing(one -> !Visitor.isTheirs(one)).thenComparing(one -> one.status() == OrderStatus.RECEIVED));
        order.ifPresent(one -> {
            var line = pending(one).orElseThrow();
            availability.set(one.store(), Map.of(line.ordered().sku(), 0));
            floor.miss(one.id(), line, 0);
        });
        return order;
    }

    private static Optional<OrderLine> pending(Order order) {
        return order.lines().stream().filter(line -> line.status() == LineStatus.PENDING).findFirst();
    }

    /** An order that is due soon, with a missing item and a customer who does not look at the phone. */
    private Optional<Order> keepSilent(Scene scene) {
        var free = Cast.ALL.stream().filter(Persona::allowsTexts)
                .filter(persona -> scene.orders().stream().noneMatch(order -> persona.id().equals(order.customer().customerId()))).findFirst();
        return free.map(persona -> {
            var order = shopping.order(persona, SOON, Baskets.number(persona.id().hashCode()));
            texting.mute(order);
            floor.miss(order.id(), order.line(Baskets.MISSING).orElseThrow(), 0);
            return order;
        });
    }

    /** As many people as are left order at once; the one who wants to be first is named. */
    private Optional<Order> rush() {
        return IntStream.range(0, RUSH).mapToObj(i -> ordering.order(scenes.now(), SOON + 2 + i, SOON + 2 + i)).flatMap(Optional::stream).toList().stream().findFirst();
    }
}
