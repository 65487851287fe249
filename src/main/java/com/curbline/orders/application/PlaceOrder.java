package com.curbline.orders.application;

import com.curbline.catalogue.Products;
import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.Ids;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import com.curbline.orders.Order;
import com.curbline.orders.Orders;
import com.curbline.orders.application.OrderDraft.LineDraft;
import com.curbline.orders.application.OrderDraft.PreferenceDraft;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Takes an order in, once everything about it was checked. */
@Service
public class PlaceOrder {

    private final Orders orders;
    private final Products products;
    private final BusinessCommands commands;
    private final Clock clock;

    PlaceOrder(Orders orders, Products products, BusinessCommands commands, Clock clock) {
        this.orders = orders;
        this.products = products;
        this.commands = commands;
        this.clock = clock;
    }

    /** @throws com.curbline.kernel.InvalidRequest naming every field at fault */
    public Order place(StoreId store, OrderDraft draft) {
        return commands.run(() -> {
            var order = receive(store, draft);
            orders.add(order);
            return order;
        });
    }

    private Order receive(StoreId store, OrderDraft draft) {
        var now = clock.instant();
        var check = new DraftCheck();
        var checked = new CheckedDraft(check, products.findAll(store, skus(draft)));
        check.requireText(draft.orderNumber(), 64, "/orderNumber");
        var customer = checked.customer(draft.customer());
        var promise = checked.promise(draft.promise(), now);
        var lines = checked.lines(draft.lines(), checked.preference(draft.ifUnavailable(), "/ifUnavailable"));
        check.throwIfAny();
        return Order.receive(new Order.Identity(new OrderId(Ids.next(now.toEpochMilli())), store, draft.orderNumber(), customer, promise, now), lines);
    }

    private static Set<Sku> skus(OrderDraft draft) {
        var lines = draft.lines() == null ? List.<LineDraft>of() : draft.lines().stream().filter(Objects::nonNull).toList();
        var wishes = new ArrayList<PreferenceDraft>(lines.stream().map(LineDraft::ifUnavailable).toList());
        wishes.add(draft.ifUnavailable());
        var choices = wishes.stream().filter(wish -> wish != null && wish.choices() != null).flatMap(wish -> wish.choices().stream());
        var skus = new HashSet<Sku>();
        Stream.concat(lines.stream().map(LineDraft::sku), choices).filter(sku -> sku != null && !sku.isBlank()).forEach(sku -> skus.add(new Sku(sku)));
        return skus;
    }
}
