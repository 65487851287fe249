package com.curbline.journeys;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** One order of a writer: which of its steps were acknowledged, and which one was on its way when the node died. */
final class Acknowledged {

    /** What a writer does with an order, one after the other. */
    enum Step {
        PLACED, REPORTED_SHORT, REPLIED, PICKED, STAGED
    }

    final OrderJson order;
    final String phone;
    private final Set<Step> steps = EnumSet.noneOf(Step.class);
    private volatile String orderId;
    private volatile Command pending;

    /** A command that can be sent again under its key. */
    record Command(Step step, String path, Object body, String key) {
    }

    Acknowledged(String phone) {
        this.phone = phone;
        this.order = OrderJson.from(phone).line("1", "D0001", 1).line("2", "D0030", 1);
    }

    Map<String, Object> json() {
        return order.build();
    }

    String number() {
        return json().get("orderNumber").toString();
    }

    synchronized void isOnItsWay(Command command) {
        pending = command;
    }

    synchronized void isDone(Step step) {
        steps.add(step);
        pending = null;
    }

    synchronized boolean has(Step step) {
        return steps.contains(step);
    }

    synchronized Command pending() {
        return pending;
    }

    void isKnownAs(String id) {
        orderId = id;
    }

    String orderId() {
        return orderId;
    }
}
