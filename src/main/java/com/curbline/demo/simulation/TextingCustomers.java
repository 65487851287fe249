package com.curbline.demo.simulation;

import com.curbline.demo.OnlyInDemo;
import com.curbline.demo.simulation.Persona.Manner;
import com.curbline.kernel.Language;
import com.curbline.orders.Order;
import com.curbline.orders.OrderStatus;
import com.curbline.substitution.Offer;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.SubstitutionStatus;
import com.curbline.substitution.Substitutions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Simulated customers who read the question on their phones and answer it, each in their own way. */
@Component
@OnlyInDemo
class TextingCustomers implements Actor {

    private final Substitutions substitutions;
    private final Phones phones;
    private final Chance chance;
    private final Set<String> answered = new HashSet<>();
    private final Set<String> muted = new HashSet<>();

    TextingCustomers(Substitutions substitutions, Phones phones, Chance chance) {
        this.substitutions = substitutions;
        this.phones = phones;
        this.chance = chance;
    }

    @Override
    public boolean act(Scene scene) {
        return scene.in(OrderStatus.PICKING).stream().anyMatch(order -> Cast.of(order).filter(persona -> answers(order, persona, scene)).isPresent());
    }

    /** That customer says nothing about this order. */
    void mute(Order order) {
        muted.add(order.id().value());
    }

    private boolean answers(Order order, Persona persona, Scene scene) {
        if (persona.manner() == Manner.SAYS_NOTHING || muted.contains(order.id().value())) {
            return false;
        }
        var due = question(order).filter(asked -> chance.isTimeFor("answer-" + asked.id(), scene.now(), 8, 30) && answered.add(asked.id().value()));
        due.ifPresent(asked -> phones.write(persona.phone(), body(persona, asked.progress().offers())));
        return due.isPresent();
    }

    private Optional<Substitution> question(Order order) {
        return substitutions.ofOrder(order.id()).stream().filter(TextingCustomers::isAsked).filter(one -> !answered.contains(one.id().value())).findFirst();
    }

    private static boolean isAsked(Substitution substitution) {
        return substitution.progress().status() == SubstitutionStatus.WAITING_FOR_CUSTOMER;
    }

    private static String body(Persona persona, List<Offer> offers) {
        var spanish = persona.language() == Language.SPANISH;
        var first = offers.get(0).label();
        return switch (persona.manner()) {
            case TAKES_FIRST -> spanish ? "sí" : first;
            case TAKES_SECOND -> offers.get(Math.min(1, offers.size() - 1)).label();
            case DECLINES -> spanish ? "no, gracias" : "no thanks";
            default -> spanish ? "la " + first + " por favor" : first + " please";
        };
    }
}
