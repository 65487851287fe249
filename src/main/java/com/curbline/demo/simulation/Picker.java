package com.curbline.demo.simulation;

import com.curbline.orders.LineStatus;
import com.curbline.orders.Order;
import com.curbline.orders.OrderLine;
import com.curbline.worklist.WorkItem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A simulated picker: takes the most urgent free work and does it step by step. What a visitor has taken stays theirs. */
final class Picker implements Actor {

    private static final List<String> ORDER_OF_WORK = List.of("HandOverOrder", "StageOrder", "PickOrder", "ReturnItems");
    private static final double CHANCE_OF_MISSING = 0.15;

    private final String name;
    private final Floor floor;
    private final Chance chance;

    Picker(String name, Floor floor, Chance chance) {
        this.name = name;
        this.floor = floor;
        this.chance = chance;
    }

    @Override
    public boolean act(Scene scene) {
        var next = scene.work().stream().filter(item -> isFor(item, scene)).min(urgency(scene));
        if (next.isPresent() && next.get().claimedBy() == null) {
            floor.take(next.get(), name);
        } else {
            next.flatMap(item -> scene.order(item.order())).ifPresent(order -> goOn(next.get(), order));
        }
        return next.isPresent();
    }

    /** The visitor's order is never kept waiting, or the visitor would be; otherwise what was begun is ended first. */
    private static Comparator<WorkItem> urgency(Scene scene) {
        return Comparator.<WorkItem, Boolean>comparing(item -> !scene.isVisitors(item)).thenComparing(item -> item.claimedBy() == null)
                .thenComparing(item -> ORDER_OF_WORK.indexOf(item.kind())).thenComparing(WorkItem::due);
    }

    private boolean isFor(WorkItem item, Scene scene) {
        var free = item.claimedBy() == null && ORDER_OF_WORK.contains(item.kind()) && isDue(item, scene);
        return free || name.equals(item.claimedBy());
    }

    /** Nobody jumps up the moment a car parks. */
    private boolean isDue(WorkItem item, Scene scene) {
        return !item.kind().equals("HandOverOrder") || chance.isTimeFor("hand-over-" + item.taskId(), scene.now(), 5, 15);
    }

    private void goOn(WorkItem item, Order order) {
        switch (item.kind()) {
            case "PickOrder" -> pick(order);
            case "StageOrder" -> floor.stage(order.id(), chance.oneOf(List.of("A", "B", "C")) + chance.between(1, 9));
            case "HandOverOrder" -> floor.handOver(order.id());
            default -> floor.finish(item, name);
        }
    }

    private void pick(Order order) {
        Optional<OrderLine> next = order.lines().stream().filter(line -> line.status() == LineStatus.PENDING).findFirst();
        if (next.isEmpty()) {
            floor.finishPicking(order.id());
        } else if (isMissing(order, next.get())) {
            floor.miss(order.id(), next.get(), next.get().ordered().quantity() - 1);
        } else {
            floor.find(order.id(), next.get());
        }
    }

    private boolean isMissing(Order order, OrderLine line) {
        if (Visitor.isTheirs(order)) {
            return Visitor.isMissing(line);
        }
        return order.lines().stream().noneMatch(OrderLine::hasOpenShortage) && chance.of(CHANCE_OF_MISSING);
    }
}
