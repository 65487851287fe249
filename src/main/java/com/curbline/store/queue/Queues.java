package com.curbline.store.queue;

import com.curbline.access.Caller;
import com.curbline.access.Store;
import com.curbline.store.page.StaffRights;
import com.curbline.store.page.StoreTimes;
import com.curbline.worklist.WorkItems;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the queue of a store together. */
@Component
class Queues {

    private final WorkItems work;
    private final OpenOrders orders;
    private final StoreTimes times;
    private final StaffRights rights;

    Queues(WorkItems work, OpenOrders orders, StoreTimes times, StaffRights rights) {
        this.work = work;
        this.orders = orders;
        this.times = times;
        this.rights = rights;
    }

    /** The page for a caller, narrowed to a kind of work where it is not null. */
    QueuePage page(Caller caller, Store store, String kind) {
        var all = work.open(store.id(), null);
        var open = orders.of(store.id());
        var writer = new QueueWriter(times.of(store), open, orders.questions(store.id()), caller.name());
        var jobs = all.stream().filter(item -> kind == null || item.kind().equals(kind)).sorted(new Urgency(open)).map(writer::job).toList();
        var idle = open.values().stream().filter(order -> all.stream().noneMatch(item -> item.order().value().equals(order.id()))).toList();
        return new QueuePage(choice(store), rights.storesOf(caller).stream().map(Queues::choice).toList(), kind, rights.mayAct(caller),
                Kinds.filters(all), jobs, writer.asked(idle), kind == null ? writer.standing(idle) : List.of());
    }

    private static QueuePage.StoreChoice choice(Store store) {
        return new QueuePage.StoreChoice(store.id().value(), store.name());
    }
}
