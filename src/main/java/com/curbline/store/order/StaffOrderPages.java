package com.curbline.store.order;

import com.curbline.access.Caller;
import com.curbline.catalogue.Products;
import com.curbline.kernel.Sku;
import com.curbline.messaging.StaffCalls;
import com.curbline.orders.Order;
import com.curbline.orders.SuppliedItem;
import com.curbline.store.page.StaffRights;
import com.curbline.store.page.StoreTime;
import com.curbline.store.page.StoreTimes;
import com.curbline.substitution.Offer;
import com.curbline.substitution.Substitution;
import com.curbline.substitution.Substitutions;
import com.curbline.worklist.WorkItems;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
    private final CallPanels panels;
    private final StaffCalls calls;

    StaffOrderPages(Substitutions substitutions, Products products, WorkItems work, CustomerWords words, StoreTimes times, StaffRights rights,
                    CallPanels panels, StaffCalls calls) {
        this.substitutions = substitutions;
        this.products = products;
        this.work = work;
        this.words = words;
        this.times = times;
        this.rights = rights;
        this.panels = panels;
        this.calls = calls;
    }

    OrderPage page(Order order, Caller caller) {
        var missing = substitutions.ofOrder(order.id());
        var store = rights.store(order.store());
        var time = times.of(store);
        var goods = new Goods(products.findAll(order.store(), skus(order, missing)), time.language());
        var step = Steps.of(order);
        var items = new MissingWriter(order, goods, time, words, item -> panels.of(order, item, caller)).items(missing);
        var callBack = panels.callBack(order, caller);
        var task = task(order, step, caller);
        boolean mine = Stream.concat(Stream.of(task).filter(Objects::nonNull).map(OrderPage.Task::mine),
                Stream.concat(Stream.of(callBack), items.stream().map(MissingItem::call)).filter(Objects::nonNull).map(CallPanel::mine)).anyMatch(Boolean::booleanValue);
        return new OrderPage(order.id().value(), order.identity().orderNumber(), order.store().value(), store.name(), order.status().name(), step,
                rights.mayAct(caller), time.due(order.identity().promise().to()), time.clock(order.course().readyAt()), People.of(order.customer()),
                task, order.lines().size(), LineWriter.found(order), items,
                new LineWriter(order, goods).shelves(), new LineWriter(order, goods).bag(), order.course().location(), Visits.of(order, time),
                order.course().closingReason(), words.thread(order.id(), time), callBack, callsOf(order, time), mine);
    }

    private List<OrderPage.CallLine> callsOf(Order order, StoreTime time) {
        return calls.of(order.id()).stream().map(call -> new OrderPage.CallLine(time.clock(call.at()), call.incoming(), call.who(), call.progress(),
                minutes(call.staff()))).toList();
    }

    /** Begun minutes count. */
    private static long minutes(Duration length) {
        return length.plusSeconds(59).toMinutes();
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
