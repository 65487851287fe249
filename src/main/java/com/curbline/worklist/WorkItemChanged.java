package com.curbline.worklist;

import com.curbline.kernel.StoreEvent;
import com.curbline.kernel.StoreId;

/** The work list of a store looks different now. */
public record WorkItemChanged(StoreId store) implements StoreEvent {
}
