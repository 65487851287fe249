package com.curbline.demo.simulation;

import com.curbline.demo.OnlyInDemo;
import com.curbline.fulfilment.application.NoteCustomer;
import com.curbline.kernel.Party;
import com.curbline.orders.Order;
import com.curbline.orders.OrderStatus;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Simulated customers who set out once their order is ready, and park. */
@Component
@OnlyInDemo
class DrivingCustomers implements Actor {

    private static final int BAYS = 8;

    private final NoteCustomer note;
    private final Chance chance;

    DrivingCustomers(NoteCustomer note, Chance chance) {
        this.note = note;
        this.chance = chance;
    }

    @Override
    public boolean act(Scene scene) {
        return scene.in(OrderStatus.READY).stream().anyMatch(order -> Cast.of(order).filter(persona -> drives(order, persona, scene)).isPresent());
    }

    private boolean drives(Order order, Persona persona, Scene scene) {
        var id = order.id();
        if (order.course().eta() == null && chance.isTimeFor("set-out-" + id, scene.now(), 10, 45)) {
            note.setOut(id, scene.now().plus(Duration.ofMinutes(1)), Party.CUSTOMER);
            return true;
        }
        if (order.course().eta() != null && chance.isTimeFor("arrive-" + id, scene.now(), 20, 70)) {
            arrive(order, persona);
            return true;
        }
        return false;
    }

    void arrive(Order order, Persona persona) {
        note.arrive(order.id(), String.valueOf(chance.between(1, BAYS)), persona.vehicle(), Party.CUSTOMER);
    }

    /** Somebody whose order is still being picked is here already. */
    Optional<Order> arriveEarly(Scene scene) {
        var early = scene.in(OrderStatus.PICKING, OrderStatus.RECEIVED, OrderStatus.PICKED).stream()
                .filter(order -> Cast.of(order).isPresent() && order.course().arrivedAt() == null).findFirst();
        early.ifPresent(order -> arrive(order, Cast.of(order).orElseThrow()));
        return early;
    }
}
