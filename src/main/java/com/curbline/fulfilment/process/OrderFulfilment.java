package com.curbline.fulfilment.process;

import com.curbline.engine.NobodyIsWaiting;
import com.curbline.engine.Processes;
import com.curbline.fulfilment.application.FulfilmentProcess;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import com.curbline.worklist.WorkItems;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The process {@code orderFulfilment}: its name, its messages and its work, by which the diagram and this module meet. */
@Component
class OrderFulfilment implements FulfilmentProcess {

    static final String KEY = "orderFulfilment";
    private static final String STAGE = "StageOrder";

    private final Processes processes;
    private final WorkItems work;

    OrderFulfilment(Processes processes, WorkItems work) {
        this.processes = processes;
        this.work = work;
    }

    @Override
    public void released(OrderId order, StoreId store) {
        processes.start(KEY, store, order.value(), Map.of());
    }

    @Override
    public void itemMissing(OrderId order, SubstitutionId substitution) {
        processes.correlate("ItemMissing", order.value(), Map.of("substitutionId", substitution.value()));
    }

    @Override
    public void itemMissingLater(OrderId order, SubstitutionId substitution) {
        if (work.find(STAGE, order.value()).isPresent()) {
            itemMissingAtStaging(order, substitution);
        } else {
            itemMissing(order, substitution);
        }
    }

    private void itemMissingAtStaging(OrderId order, SubstitutionId substitution) {
        processes.correlate("ItemMissingAtStaging", order.value(), Map.of("substitutionId", substitution.value()));
    }

    @Override
    public void decisionTakenBack(OrderId order, SubstitutionId substitution, boolean ready) {
        if (ready) {
            processes.correlate("DecisionTakenBack", order.value(), Map.of());
            itemMissingAtStaging(order, substitution);
        } else {
            itemMissingLater(order, substitution);
        }
    }

    @Override
    public void pickingEnded(OrderId order) {
        complete("PickOrder", order);
    }

    @Override
    public void staged(OrderId order) {
        complete(STAGE, order);
    }

    @Override
    public void customerArrived(OrderId order) {
        processes.correlate("CustomerArrived", order.value(), Map.of());
    }

    @Override
    public void handedOver(OrderId order) {
        complete("HandOverOrder", order);
    }

    @Override
    public void itemsReturned(OrderId order) {
        complete("ReturnItems", order);
    }

    @Override
    public void cancelled(OrderId order) {
        processes.correlate("OrderCancelled", order.value(), Map.of());
    }

    private void complete(String kind, OrderId order) {
        var item = work.find(kind, order.value()).orElseThrow(() -> new NobodyIsWaiting(kind, order.value()));
        processes.complete(item.taskId());
    }
}
