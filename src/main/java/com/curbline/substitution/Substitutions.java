package com.curbline.substitution;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.SubstitutionId;
import java.util.Collection;
import java.util.List;

/** All missing items and what became of them. */
public interface Substitutions {

    void add(Substitution substitution);

    /** Stores what changed; a change made meanwhile by somebody else fails, so that the command is run again. */
    void save(Substitution substitution);

    /** The substitution, which must be there. */
    Substitution get(SubstitutionId id);

    /** Those of an order, oldest first. */
    List<Substitution> ofOrder(OrderId order);

    /** Those of several orders, oldest first, by one question. */
    List<Substitution> ofOrders(Collection<OrderId> orders);
}
