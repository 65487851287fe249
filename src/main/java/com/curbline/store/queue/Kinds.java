package com.curbline.store.queue;

import com.curbline.worklist.WorkItem;
import java.util.ArrayList;
import java.util.List;

/** The kinds of work that the queue knows by name, in the order of an order's life. Others, from changed diagrams, are shown under their own. */
final class Kinds {

    private static final List<String> KNOWN = List.of("PickOrder", "SettleMissingItem", "CALL", "StageOrder", "HandOverOrder", "ReturnItems");

    private Kinds() {
    }

    /** The ways to narrow the list: everything, and each kind that is always there or there now. */
    static List<QueuePage.Filter> filters(List<WorkItem> items) {
        var kinds = new ArrayList<>(KNOWN);
        items.stream().map(WorkItem::kind).filter(kind -> !kinds.contains(kind)).distinct().forEach(kinds::add);
        var filters = new ArrayList<>(List.of(new QueuePage.Filter(null, items.size())));
        kinds.forEach(kind -> filters.add(new QueuePage.Filter(kind, (int) items.stream().filter(item -> item.kind().equals(kind)).count())));
        return filters;
    }
}
