package com.curbline.store.order;

import com.curbline.catalogue.Temperature;
import com.curbline.orders.LineStatus;
import com.curbline.orders.Order;
import com.curbline.orders.OrderLine;
import com.curbline.orders.Preference;
import com.curbline.orders.SuppliedItem;
import com.curbline.store.order.OrderPage.Bagged;
import com.curbline.store.order.OrderPage.Line;
import com.curbline.store.order.OrderPage.Shelf;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says the lines of an order: those to pick in the order of the walk, and those in the bag. */
record LineWriter(Order order, Goods goods) {

    /** Lines that have a result, whatever it is. */
    static int found(Order order) {
        return (int) order.lines().stream().filter(line -> line.status() != LineStatus.PENDING).count();
    }

    /** Cold goods last, so that they stay cold; within that by aisle. */
    List<Shelf> shelves() {
        var byTemperature = order.lines().stream().filter(line -> line.status() == LineStatus.PENDING)
                .collect(Collectors.groupingBy(line -> goods.temperature(line.ordered().sku()), TreeMap<Temperature, List<OrderLine>>::new, Collectors.toList()));
        return byTemperature.entrySet().stream().map(entry -> shelf(entry.getKey(), entry.getValue())).toList();
    }

    List<Bagged> bag() {
        return order.lines().stream().filter(line -> line.status() != LineStatus.PENDING && line.status() != LineStatus.SHORT).map(this::bagged).toList();
    }

    private Shelf shelf(Temperature temperature, List<OrderLine> lines) {
        var walk = Comparator.comparing(Line::aisle, Comparator.nullsLast(new AisleOrder()));
        return new Shelf(temperature.name(), lines.stream().map(this::line).sorted(walk).toList());
    }

    private Line line(OrderLine line) {
        var ordered = line.ordered();
        var wish = line.progress().preference();
        return new Line(line.id().value(), goods.say(ordered.name()), ordered.quantity(), goods.aisle(ordered.sku()),
                wish.action() == Preference.Wish.UNSTATED ? null : wish.action().name(), wish.choices().stream().map(goods::title).toList());
    }

    private Bagged bagged(OrderLine line) {
        var instead = line.progress().supplied().stream().filter(SuppliedItem::substitute).map(item -> goods.say(item.name())).findFirst();
        return new Bagged(line.id().value(), goods.say(line.ordered().name()), instead.orElse(null), line.ordered().quantity(), line.suppliedQuantity(),
                line.status().name());
    }
}
