package com.curbline.store.order;

import com.curbline.access.Caller;
import com.curbline.catalogue.Products;
import com.curbline.kernel.Sku;
import com.curbline.orders.Order;
import com.curbline.orders.SuppliedItem;
import com.curbline.store.page.StaffRights;
import com.curbline.store.page.StoreTimes;
import com.curbline.substitution.Offer;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.Substitutions;
import com.curbline.worklist.WorkItems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts the page of one order together. */
@Component
class StaffOrderPages {

    private final Substitutions substitutions;
    private final Products products;
    private final WorkItems work;
    private final CustomerWords words;
    private final StoreTimes times;
    private final StaffRights rights;

    StaffOrderPages(Substitutions substitutions, Products products, WorkItems work, CustomerWords words, StoreTimes times, StaffRights rights) {
        this.substitutions = substitutions;
        this.products = products;
        this.work = work;
        this.words = words;
        this.times = times;
        this.rights = rights;
    }

    OrderPage page(Order order, Caller caller) {
        var missing = substitutions.ofOrder(order.id());
        var store = rights.store(order.store());
        var time = times.of(store);
        var goods = new Goods(products.findAll(order.store(), skus(order, missing)), time.language());
        var step = Steps.of(order);
        return new OrderPage(order.id().value(), order.identity().orderNumber(), order.store().value(), store.name(), order.status().name(), step,
                rights.mayAct(caller), time.due(order.identity().promise().to()), time.clock(order.course().readyAt()), People.of(order.customer()),
                task(order, step, caller), order.lines().size(), LineWriter.found(order), new MissingWriter(order, goods, time, words).items(missing),
                new LineWriter(order, goods).shelves(), new LineWriter(order, goods).bag(), order.course().location(), Visits.of(order, time),
                order.course().closingReason(), words.thread(order.id(), time));
    }

    private OrderPage.Task task(Order order, OrderPage.Step step, Caller caller) {
        return Steps.kind(step).flatMap(kind -> work.find(kind, order.id().value()))
                .map(item -> new OrderPage.Task(item.taskId(), item.claimedBy(), caller.name().equals(item.claimedBy()))).orElse(null);
    }

    /** All products that the page names, so that they are asked for at once. */
    private static Set<Sku> skus(Order order, List<Substitution> missing) {
        var skus = new HashSet<Sku>();
        order.lines().forEach(line -> {
            skus.add(line.ordered().sku());
            skus.addAll(line.progress().preference().choices());
            line.progress().supplied().stream().map(SuppliedItem::sku).forEach(skus::add);
        });
        missing.forEach(item -> {
            item.progress().offers().stream().map(Offer::sku).forEach(skus::add);
            if (item.progress().decision() != null && item.progress().decision().sku() != null) {
                skus.add(item.progress().decision().sku());
            }
        });
        return skus;
    }
}
