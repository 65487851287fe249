package com.curbline.messaging;

import com.curbline.kernel.Language;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.PhoneNumber;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Knows what a caller may be calling about; implemented by the module that asks. Calls join the running business command. */
public interface CallDesk {

    /** The orders of that phone that are not closed, the earliest promise first. */
    List<CallersOrder> ordersOf(PhoneNumber phone);

    /** What stands for an item that is not open any more. */
    Optional<StandingDecision> standing(SubstitutionId item);

    /** Nobody could take the call: somebody of the store will call back. Tells until when; however often a customer calls, it is one task. */
    Instant promiseCallBack(OrderId order);

    /** A person has the customer on the phone now, so nobody has to call back any more. */
    void spokenWith(OrderId order);

    /** An order with the items about which its customer can still be asked, oldest first. */
    record CallersOrder(OrderId order, String orderNumber, StoreId store, Language language, List<ItemQuestion> open) {
    }
}
