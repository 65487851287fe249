package com.curbline.store.order;

import com.curbline.orders.Order;
import com.curbline.store.order.OrderPage.Step;
import java.util.Optional;

/** Which step of its life an order is in, as staff see it. */
final class Steps {

    private Steps() {
    }

    static Step of(Order order) {
        return switch (order.status()) {
            case RECEIVED, PICKING -> order.course().pickingEndedAt() == null ? Step.PICK : Step.ANSWERS;
            case PICKED -> Step.STAGE;
            case READY, CUSTOMER_ARRIVED -> Step.READY;
            case CANCELLED -> order.hasGathered() ? Step.RETURN : Step.OVER;
            case HANDED_OVER, RETURNED_TO_SHELF -> Step.OVER;
        };
    }

    /** The kind of work that the step asks for. */
    static Optional<String> kind(Step step) {
        return switch (step) {
            case PICK -> Optional.of("PickOrder");
            case STAGE -> Optional.of("StageOrder");
            case READY -> Optional.of("HandOverOrder");
            case RETURN -> Optional.of("ReturnItems");
            case ANSWERS, OVER -> Optional.empty();
        };
    }
}
