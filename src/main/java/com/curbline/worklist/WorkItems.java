package com.curbline.worklist;

import com.curbline.kernel.StoreId;
import java.util.List;
import java.util.Optional;

/** The open work of all stores. */
public interface WorkItems {

    /** Open work of a store, most urgent first; every kind where {@code kind} is null. */
    List<WorkItem> open(StoreId store, String kind);

    /** At most {@code limit} of the open work of a store behind a place in the list; every kind where {@code kind} is null. */
    List<WorkItem> page(StoreId store, String kind, TaskCursor after, int limit);

    Optional<WorkItem> find(String taskId);

    /** The open work of a kind behind a business key. */
    Optional<WorkItem> find(String kind, String businessKey);
}
