package com.curbline.orders;

import com.curbline.kernel.LineId;
import com.curbline.kernel.OrderId;
import java.util.Collection;
import java.util.Map;

/** Tells what is going on about the missing items of an order, as its view shows it; implemented by the module that settles them. */
public interface LineSubstitutions {

    /** The latest substitution of every line that has one, ready to be written as JSON, by order; asks once however many orders there are. */
    Map<OrderId, Map<LineId, Object>> of(Collection<OrderId> orders);
}
