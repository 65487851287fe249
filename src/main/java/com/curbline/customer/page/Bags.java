package com.curbline.customer.page;

import com.curbline.kernel.Money;
import com.curbline.orders.Order;
import com.curbline.orders.OrderLine;
import com.curbline.orders.SuppliedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is in the bags and what it comes to. */
public record Bags(List<Item> items, String ordered, String supplied, String difference) {

    /** One thing in the bags, or one that is not; {@code note} says what about it differs from the order. */
    public record Item(String name, String price, String note) {
    }

    /** Empty until everything is in the bags. */
    static Optional<Bags> of(Telling telling) {
        return switch (telling.order().status()) {
            case PICKED, READY, CUSTOMER_ARRIVED, HANDED_OVER -> Optional.of(filled(telling));
            default -> Optional.empty();
        };
    }

    private static Bags filled(Telling telling) {
        Order order = telling.order();
        var items = order.lines().stream().flatMap(line -> items(line, telling).stream()).toList();
        return new Bags(items, order.orderedTotal().toString(), order.suppliedTotal().toString(), difference(order.orderedTotal(), order.suppliedTotal(), telling));
    }

    private static String difference(Money ordered, Money supplied, Telling telling) {
        return switch (ordered.compareTo(supplied)) {
            case 0 -> telling.say("bags.same");
            case 1 -> telling.say("bags.back", "amount", ordered.minus(supplied));
            default -> telling.say("bags.more", "amount", supplied.minus(ordered));
        };
    }

    private static List<Item> items(OrderLine line, Telling telling) {
        var items = new ArrayList<Item>();
        line.progress().supplied().forEach(item -> items.add(supplied(item, line, telling)));
        var left = line.ordered().quantity() - line.suppliedQuantity();
        if (left > 0) {
            items.add(new Item(counted(left, telling.say(line.ordered().name()), telling), "", telling.say("bags.left.out", "amount", line.ordered().unitPrice().times(left))));
        }
        return items;
    }

    private static Item supplied(SuppliedItem item, OrderLine line, Telling telling) {
        var note = item.substitute() ? telling.say("bags.instead", "item", telling.say(line.ordered().name())) : "";
        return new Item(counted(item.quantity(), telling.named(item.name(), item.sku()), telling), item.unitPrice().times(item.quantity()).toString(), note);
    }

    private static String counted(int quantity, String name, Telling telling) {
        return telling.say("bags.item", "quantity", quantity, "item", name);
    }
}
