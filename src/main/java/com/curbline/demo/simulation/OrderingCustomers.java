package com.curbline.demo.simulation;

import com.curbline.demo.OnlyInDemo;
import com.curbline.orders.Order;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** New orders, so that the store never runs out of work; fewer while nobody watches. */
@Component
@OnlyInDemo
class OrderingCustomers implements Actor {

    static final int OPEN_ORDERS = 10;
    private static final int SHORTEST_PROMISE = 6;
    private static final int LONGEST_PROMISE = 30;

    private final Shopping shopping;
    private final Audience audience;
    private final Chance chance;
    private int placed;

    OrderingCustomers(Shopping shopping, Audience audience, Chance chance) {
        this.shopping = shopping;
        this.audience = audience;
        this.chance = chance;
    }

    @Override
    public boolean act(Scene scene) {
        var wait = audience.isWatching() ? 15 : 300;
        if (scene.orders().size() >= OPEN_ORDERS || !chance.isTimeFor("order-" + placed, scene.now(), wait, 2 * wait)) {
            return false;
        }
        return order(scene, SHORTEST_PROMISE, LONGEST_PROMISE).isPresent();
    }

    /** Somebody without an open order places one. */
    Optional<Order> order(Scene scene, int leastMinutes, int mostMinutes) {
        Set<String> busy = scene.orders().stream().map(order -> order.customer().customerId()).collect(Collectors.toSet());
        List<Persona> free = Cast.ALL.stream().filter(persona -> !busy.contains(persona.id())).toList();
        if (free.isEmpty()) {
            return Optional.empty();
        }
        placed++;
        return Optional.of(shopping.order(chance.oneOf(free), chance.between(leastMinutes, mostMinutes)));
    }

    /** As many orders as an ordinary hour has open, due one after the other. */
    void open(Scenes scenes) {
        for (int open = scenes.now().orders().size(); open < OPEN_ORDERS; open++) {
            var minutes = SHORTEST_PROMISE + open * (LONGEST_PROMISE - SHORTEST_PROMISE) / (OPEN_ORDERS - 1);
            order(scenes.now(), minutes, minutes);
        }
    }
}
