package com.curbline.fulfilment.application;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;

/** Moves the process of an order, in words of the business. */
public interface FulfilmentProcess {

    void released(OrderId order, StoreId store);

    void itemMissing(OrderId order, SubstitutionId substitution);

    /** An item turned out bad after picking had ended. */
    void itemSpoiled(OrderId order, SubstitutionId substitution);

    void pickingEnded(OrderId order);

    void staged(OrderId order);

    void customerArrived(OrderId order);

    void handedOver(OrderId order);

    void itemsReturned(OrderId order);

    void cancelled(OrderId order);
}
