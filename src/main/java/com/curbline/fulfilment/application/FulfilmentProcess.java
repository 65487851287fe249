package com.curbline.fulfilment.application;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;

/** Moves the process of an order, in words of the business. */
public interface FulfilmentProcess {

    void released(OrderId order, StoreId store);

    void itemMissing(OrderId order, SubstitutionId substitution);

    /** An item turned out bad or missing after picking had ended; it is settled beside the staging where that has begun. */
    void itemMissingLater(OrderId order, SubstitutionId substitution);

    /** A decision was taken back; the item is settled anew beside the picking or the staging, and an order that was {@code ready} is staged again. */
    void decisionTakenBack(OrderId order, SubstitutionId substitution, boolean ready);

    void pickingEnded(OrderId order);

    void staged(OrderId order);

    void customerArrived(OrderId order);

    void handedOver(OrderId order);

    void itemsReturned(OrderId order);

    void cancelled(OrderId order);
}
