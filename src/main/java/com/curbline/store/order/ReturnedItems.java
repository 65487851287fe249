package com.curbline.store.order;

import com.curbline.access.Caller;
import com.curbline.kernel.NotFound;
import com.curbline.kernel.OrderId;
import com.curbline.store.page.StaffRights;
import com.curbline.worklist.DoWork;
import com.curbline.worklist.WorkItems;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Goods of a cancelled order go back to the shelf. */
@Component
class ReturnedItems {

    private static final String KIND = "ReturnItems";

    private final WorkItems items;
    private final DoWork work;

    ReturnedItems(WorkItems items, DoWork work) {
        this.items = items;
        this.work = work;
    }

    void putBack(OrderId order, Caller caller) {
        var item = items.find(KIND, order.value()).orElseThrow(() -> new NotFound("open task", order));
        work.complete(item.taskId(), Map.of(), caller.name(), StaffRights.party(caller));
    }
}
