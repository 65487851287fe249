package com.curbline.fulfilment.application;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.orders.Orders;
import com.curbline.worklist.WorkItem;
import com.curbline.worklist.WorkItemDetails;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The work that fulfilling an order asks of staff. */
@Component
class FulfilmentWork implements WorkItemDetails {

    private static final String PICK = "PickOrder";
    private static final String STAGE = "StageOrder";
    private static final String HAND_OVER = "HandOverOrder";
    private static final String RETURN = "ReturnItems";

    private final Orders orders;
    private final RecordPickResults picking;
    private final StageOrder staging;
    private final HandOverOrder handOver;
    private final FulfilmentProcess process;

    FulfilmentWork(Orders orders, RecordPickResults picking, StageOrder staging, HandOverOrder handOver, FulfilmentProcess process) {
        this.orders = orders;
        this.picking = picking;
        this.staging = staging;
        this.handOver = handOver;
        this.process = process;
    }

    @Override
    public List<String> kinds() {
        return List.of(PICK, STAGE, HAND_OVER, RETURN);
    }

    @Override
    public Subject describe(String kind, String businessKey) {
        var order = orders.get(new OrderId(businessKey));
        return new Subject(order.store(), order.id(), order.identity().orderNumber(), order.identity().promise().to());
    }

    @Override
    public List<FormField> form(String kind) {
        return switch (kind) {
            case STAGE -> List.of(new FormField("location", "text", true));
            case HAND_OVER -> List.of(new FormField("rejectedLines", "list", false));
            default -> List.of();
        };
    }

    @Override
    public void complete(WorkItem item, Map<String, Object> fields, Party by) {
        switch (item.kind()) {
            case PICK -> picking.record(item.order(), new PickResults(List.of(), true), by);
            case STAGE -> staging.stage(item.order(), text(fields.get("location")), by);
            case HAND_OVER -> handOver.handOver(item.order(), texts(fields.get("rejectedLines")), by);
            default -> process.itemsReturned(item.order());
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }
}
